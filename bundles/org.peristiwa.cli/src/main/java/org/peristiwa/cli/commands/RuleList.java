package org.peristiwa.cli.commands;

import java.util.List;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.Severity;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;

/** Prints rules, a line each: id, severity, what it is called. */
record RuleList(Terminal terminal) {

    void print(List<ConfiguredRule> rules) {
        Columns columns = new Columns();
        rules.forEach(rule -> columns.row(List.of(
                rule.rule().id(),
                rule.severity().map(Severity::word).orElse("off"),
                rule.rule().label().in(terminal.words().language()))));
        columns.lines().forEach(terminal::print);
    }
}
