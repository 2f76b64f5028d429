package org.peristiwa.cli;

import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.Recovery;

/** Tells, beside the result, what an earlier session had not saved and has been brought back. */
public final class RecoveredWork {

    private final Terminal terminal;

    public RecoveredWork(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Tells it in one line each, if there is any, and gives {@code session} back. */
    public CorpusSession in(CorpusSession session) {
        Recovery recovery = session.recovery();
        if (recovery.steps() > 0) {
            terminal.tell("peristiwa: " + terminal.words().text("recovery.steps", recovery.steps()));
        }
        recovery.putAside()
                .ifPresent(aside -> terminal.tell("peristiwa: "
                        + terminal.words().text("recovery.putAside", aside.steps(), aside.file(), aside.reason())));
        return session;
    }
}
