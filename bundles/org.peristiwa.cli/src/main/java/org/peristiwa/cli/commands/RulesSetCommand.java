package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.RecoveredWork;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.check.ProblemFilter;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.ResetRuleSeverity;
import org.peristiwa.edit.verbs.SetRuleSeverity;
import org.peristiwa.model.schema.RuleSetting;
import org.peristiwa.model.schema.RuleSeverity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says how bad the problems of rules are in a corpus. */
@Command(name = "set")
public final class RulesSetCommand implements Callable<Integer> {

    private static final String DEFAULT = "default";

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "RULE=SEVERITY", descriptionKey = "SETTING")
    private Map<String, String> severities;

    public RulesSetCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Verb<?>> verbs = new ArrayList<>();
        severities.forEach((rule, severity) -> verbs.add(verb(rule, severity)));
        try (CorpusSession session =
                new RecoveredWork(terminal).in(services.corpora().open(folder))) {
            Set<String> known = ProblemFilter.ids(services.checker().rules(session));
            // A setting of a rule whose bundle is not there now can be taken back.
            session.schema().getRuleSettings().stream()
                    .map(RuleSetting::getRule)
                    .forEach(known::add);
            for (String rule : severities.keySet()) {
                if (!known.contains(rule)) {
                    throw new BadInput(terminal.words()
                            .text("error.noRule", rule, known.stream().sorted().collect(Collectors.joining(", "))));
                }
            }
            verbs.forEach(session::execute);
            session.saveAll();
            new RuleList(terminal)
                    .print(services.checker().rules(session).stream()
                            .filter(one -> severities.containsKey(one.rule().id()))
                            .toList());
        }
        return ExitCode.FINE;
    }

    private Verb<?> verb(String rule, String severity) {
        if (severity.equals(DEFAULT)) {
            return new ResetRuleSeverity(rule);
        }
        RuleSeverity known = RuleSeverity.get(severity);
        if (known == null) {
            String all = Stream.concat(RuleSeverity.VALUES.stream().map(RuleSeverity::getLiteral), Stream.of(DEFAULT))
                    .collect(Collectors.joining(", "));
            throw new BadInput(terminal.words().text("error.noSeverity", severity, all));
        }
        return new SetRuleSeverity(rule, known);
    }
}
