package org.peristiwa.cli.check;

import java.util.List;
import org.peristiwa.check.Problem;
import org.peristiwa.cli.TextPosition;
import org.peristiwa.cli.terminal.Terminal;

/** One line a problem, for people and for editors that jump to places. */
public final class TextReport implements CheckReport {

    private static final TextPosition START = new TextPosition(1, 1);

    private final Terminal terminal;

    public TextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void add(List<Problem> problems, ProblemPlaces at) {
        problems.forEach(problem -> terminal.print(line(problem, at)));
    }

    private String line(Problem problem, ProblemPlaces at) {
        TextPosition place = at.of(problem).map(ProblemPlaces.Region::begin).orElse(START);
        String whose = problem.layer().map(key -> " [" + key.annotator() + "]").orElse("");
        return problem.articleId().orElseGet(() -> CorpusFiles.of(problem)) + ":" + place.line() + ":"
                + place.column() + " "
                + problem.severity().word() + " " + problem.rule() + " "
                + problem.message().in(terminal.words().language()).replaceAll("\\s*\\R\\s*", " ") + whose;
    }
}
