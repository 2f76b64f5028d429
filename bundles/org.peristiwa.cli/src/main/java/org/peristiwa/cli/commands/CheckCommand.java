package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.OlderLayersNote;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.TextPosition;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.corpus.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a whole corpus: one line a problem. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public CheckCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> all = new ArrayList<>();
        try (Interruption interruption = new Interruption();
                CorpusSession session = services.corpora().openReadOnly(folder);
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            List<String> articles = session.corpus().getArticles().stream()
                    .map(Article::getId)
                    .sorted()
                    .toList();
            int done = 0;
            for (String article : articles) {
                bar.check();
                List<Problem> problems = services.checker().checkArticle(session, article);
                bar.at(article, ++done, articles.size());
                if (!problems.isEmpty()) {
                    bar.wipe();
                    print(session, article, problems);
                }
                all.addAll(problems);
            }
            bar.wipe();
            new OlderLayersNote(terminal).tell(session);
        }
        return summary(all);
    }

    private void print(CorpusSession session, String article, List<Problem> problems) {
        boolean readable =
                problems.stream().anyMatch(problem -> problem.selection().isPresent());
        TextPosition.Finder positions =
                new TextPosition.Finder(readable ? session.text(article).content() : "");
        problems.forEach(problem -> terminal.print(line(problem, positions)));
    }

    private String line(Problem problem, TextPosition.Finder positions) {
        TextPosition at =
                positions.of(problem.selection().map(span -> span.begin()).orElse(0));
        String whose = problem.layer().map(key -> " [" + key.annotator() + "]").orElse("");
        return problem.article() + ":" + at.line() + ":" + at.column() + " "
                + problem.severity().word() + " " + problem.rule() + " "
                + problem.message().in(terminal.words().language()).replaceAll("\\s*\\R\\s*", " ") + whose;
    }

    private int summary(List<Problem> problems) {
        if (problems.isEmpty()) {
            return ExitCode.FINE;
        }
        terminal.out().flush();
        terminal.tell(terminal.words()
                .text(
                        "check.summary",
                        problems.size(),
                        count(problems, Severity.ERROR),
                        count(problems, Severity.WARNING),
                        count(problems, Severity.INFO)));
        return ExitCode.PROBLEMS;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
