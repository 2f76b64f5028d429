package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.RecoveredWork;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.History;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.VerbLabels;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes along the history of a corpus, which outlives the program, one way or the other. */
abstract class HistoryCommand implements Callable<Integer> {

    /** Which way. */
    enum Direction {
        UNDO {
            @Override
            List<VerbLabel> ahead(History history) {
                List<VerbLabel> newestFirst = new ArrayList<>(history.done());
                Collections.reverse(newestFirst);
                return newestFirst;
            }

            @Override
            void step(History history) {
                history.undo();
            }
        },
        REDO {
            @Override
            List<VerbLabel> ahead(History history) {
                return history.undone();
            }

            @Override
            void step(History history) {
                history.redo();
            }
        };

        /** The steps that lie this way, the next one first. */
        abstract List<VerbLabel> ahead(History history);

        abstract void step(History history);
    }

    private final Services services;
    private final Terminal terminal;
    private final Direction direction;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "1")
    private int steps = 1;

    @Option(names = "--list")
    private boolean list;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    HistoryCommand(Services services, Terminal terminal, Direction direction) {
        this.services = services;
        this.terminal = terminal;
        this.direction = direction;
    }

    @Override
    public Integer call() throws IOException {
        if (steps < 1) {
            throw new BadInput(terminal.words().text("error.noSteps", String.valueOf(steps)));
        }
        try (CorpusSession session = new RecoveredWork(terminal)
                .in(
                        list
                                ? services.corpora().openReadOnly(folder)
                                : services.corpora().open(folder))) {
            List<VerbLabel> ahead = direction.ahead(session.history());
            if (list) {
                print(ahead);
                return ExitCode.FINE;
            }
            if (steps > ahead.size()) {
                throw new BadInput(terminal.words().text("error.fewerSteps", ahead.size()));
            }
            for (int i = 0; i < steps; i++) {
                direction.step(session.history());
            }
            session.saveAll();
            print(ahead.subList(0, steps));
        }
        return ExitCode.FINE;
    }

    private void print(List<VerbLabel> labels) {
        labels.forEach(label -> terminal.print(name(label)));
    }

    private String name(VerbLabel label) {
        return VerbLabels.name(label, terminal.words().language(), services.words());
    }
}
