package org.peristiwa.cli.commands;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.Checker;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.OlderLayersNote;
import org.peristiwa.cli.RecoveredWork;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.check.CheckReport;
import org.peristiwa.cli.check.JsonReport;
import org.peristiwa.cli.check.ProblemFilter;
import org.peristiwa.cli.check.ProblemPlaces;
import org.peristiwa.cli.check.SarifReport;
import org.peristiwa.cli.check.TextReport;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a whole corpus and lists what is wrong, or lists the rules. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    /** How the problems are written. */
    enum Format {
        text,
        json,
        sarif
    }

    private final Services services;
    private final Terminal terminal;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR", arity = "0..1")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--annotator", paramLabel = "NAME", split = ",")
    private Set<String> annotators = Set.of();

    @Option(names = "--article", paramLabel = "ID", split = ",")
    private Set<String> articles = Set.of();

    @Option(names = "--rule", paramLabel = "RULE", split = ",")
    private Set<String> rules = Set.of();

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "info")
    private String severity = "info";

    @Option(names = "--rules")
    private boolean listRules;

    public CheckCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Severity least = leastSeverity();
        if (folder == null) {
            if (!listRules) {
                throw new BadInput(terminal.words().text("usage.missing", "DIR"));
            }
            return list(services.checker().rules().stream()
                    .map(rule -> new ConfiguredRule(rule, rule.onByDefault() ? rule.defaultSeverity() : null))
                    .toList());
        }
        try (Interruption interruption = new Interruption();
                CorpusSession session =
                        new RecoveredWork(terminal).in(services.corpora().openReadOnly(folder));
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            List<ConfiguredRule> all = services.checker().rules(session);
            if (listRules) {
                return list(all);
            }
            check(session, filter(session, all, least), report(all, folder), bar);
            new OlderLayersNote(terminal).tell(session);
        }
        return summary();
    }

    private Severity leastSeverity() {
        return Stream.of(Severity.values())
                .filter(one -> one.word().equals(severity))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput(terminal.words().text("error.noSeverity", severity, "error, warning, info")));
    }

    private int list(List<ConfiguredRule> all) {
        new RuleList(terminal).print(all);
        return ExitCode.FINE;
    }

    private ProblemFilter filter(CorpusSession session, List<ConfiguredRule> all, Severity least) {
        Set<String> known = ProblemFilter.ids(all);
        require("error.noRule", rules, known);
        require("error.noAnnotator", annotators, annotatorsOf(session));
        articles.stream()
                .filter(id -> session.article(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new BadInput(terminal.words().text("error.noArticle", id));
                });
        return new ProblemFilter(annotators, articles, rules, least, known);
    }

    private static Set<String> annotatorsOf(CorpusSession session) {
        Set<String> known = new HashSet<>();
        session.corpus().getAnnotators().stream().map(Annotator::getId).forEach(known::add);
        session.layers().forEach(key -> known.add(key.annotator()));
        return known;
    }

    private void require(String key, Set<String> asked, Set<String> known) {
        asked.stream().filter(one -> !known.contains(one)).sorted().findFirst().ifPresent(one -> {
            throw new BadInput(terminal.words()
                    .text(key, one, String.join(", ", known.stream().sorted().toList())));
        });
    }

    private CheckReport report(List<ConfiguredRule> all, Path corpus) throws IOException {
        return switch (format) {
            case text -> new TextReport(terminal);
            case json -> new JsonReport(json(), terminal.words().language());
            case sarif ->
                new SarifReport(
                        json(),
                        terminal.words().language(),
                        services.version(),
                        corpus.toRealPath().toUri(),
                        all);
        };
    }

    /** Writes on standard output, which stays open. */
    private JsonGenerator json() throws IOException {
        return new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(terminal.out())
                .setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    }

    private void check(CorpusSession session, ProblemFilter filter, CheckReport report, ProgressBar bar)
            throws IOException {
        Checker checker = services.checker();
        report.begin();
        put(session, "", keep(checker.checkCorpus(session), filter), report, bar);
        List<String> ids = session.corpus().getArticles().stream()
                .map(Article::getId)
                .filter(filter::takesArticle)
                .sorted()
                .toList();
        int done = 0;
        for (String id : ids) {
            bar.check();
            List<Problem> problems = keep(checker.checkArticle(session, id), filter);
            bar.at(id, ++done, ids.size());
            put(session, id, problems, report, bar);
        }
        bar.wipe();
        report.end();
        if (format != Format.text) {
            terminal.print("");
        }
    }

    private static List<Problem> keep(List<Problem> problems, ProblemFilter filter) {
        return problems.stream().filter(filter).toList();
    }

    private void put(CorpusSession session, String article, List<Problem> problems, CheckReport report, ProgressBar bar)
            throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        problems.forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
        boolean placed =
                problems.stream().anyMatch(problem -> problem.selection().isPresent());
        bar.wipe();
        report.add(problems, new ProblemPlaces(placed ? session.text(article).content() : ""));
    }

    private int summary() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return ExitCode.FINE;
        }
        terminal.out().flush();
        terminal.tell(terminal.words()
                .text(
                        "check.summary",
                        all,
                        counts.getOrDefault(Severity.ERROR, 0),
                        counts.getOrDefault(Severity.WARNING, 0),
                        counts.getOrDefault(Severity.INFO, 0)));
        return ExitCode.PROBLEMS;
    }
}
