package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.edit.verbs.CorrectText;
import org.peristiwa.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects words of an article; all annotations follow. */
@Command(name = "correct")
public final class CorrectCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--annotator", paramLabel = "NAME", defaultValue = NewCommand.GOLD)
    private String annotator;

    @Option(names = "--nth", paramLabel = "N", defaultValue = "0")
    private int nth;

    @Option(names = "--release")
    private boolean release;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ARTICLE", descriptionKey = "ARTICLE")
    private String article;

    @Parameters(index = "2", paramLabel = "WORDS", descriptionKey = "WORDS")
    private String words;

    @Parameters(index = "3", paramLabel = "CORRECTION", descriptionKey = "CORRECTION")
    private String correction;

    public CorrectCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Interruption interruption = new Interruption();
                CorpusSession session = services.corpora().open(folder)) {
            new NamedScope(session, terminal.words()).of(annotator, article);
            Span place = place(session.text(article).content());
            Emptied emptied = release ? Emptied.RELEASE : Emptied.REFUSE;
            session.execute(new CorrectText(new LayerKey(annotator, article), place, correction, emptied));
            if (interruption.requested()) {
                return ExitCode.BAD_INPUT;
            }
            session.saveAll();
            terminal.print(terminal.words().text("correct.done", article));
        }
        return ExitCode.FINE;
    }

    /** The place that is meant, which has to be the only one where no number is given. */
    private Span place(String text) {
        int count = 0;
        int found = -1;
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        for (; at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
            if (count == Math.max(1, nth)) {
                found = at;
            }
        }
        if (found < 0) {
            throw new BadInput(terminal.words().text("error.wordsNotThere", article, words));
        }
        if (nth == 0 && count > 1) {
            throw new BadInput(terminal.words().text("error.wordsTwice", article, words, count));
        }
        return new Span(found, found + words.length());
    }
}
