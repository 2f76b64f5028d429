package org.peristiwa.cli;

import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;

/** Says, beside the result of a command that only reads, that files differ from what it worked with. */
public final class OlderLayersNote {

    private final Terminal terminal;

    public OlderLayersNote(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Says nothing where every layer was up to date with the schema. */
    public void tell(CorpusSession session) {
        int layers = session.broughtUpToDate().size();
        if (layers > 0) {
            terminal.tell(terminal.words().text("schema.older", layers));
        }
    }
}
