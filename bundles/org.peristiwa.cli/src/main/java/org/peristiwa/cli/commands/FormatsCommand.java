package org.peristiwa.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.cli.terminal.Words;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.OptionDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the formats, those of added bundles too. */
@Command(name = "formats")
public final class FormatsCommand implements Callable<Integer> {

    private final Formats formats;
    private final Terminal terminal;

    @Option(names = "--options")
    private boolean withOptions;

    public FormatsCommand(Formats formats, Terminal terminal) {
        this.formats = formats;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Columns columns = new Columns();
        formats.descriptions().values().forEach(format -> columns.row(row(format)));
        columns.lines().forEach(terminal::print);
        if (withOptions) {
            formats.descriptions().keySet().forEach(this::printOptions);
        }
        return ExitCode.FINE;
    }

    private List<String> row(FormatDescription format) {
        Words words = terminal.words();
        List<String> directions = new ArrayList<>();
        formats.importer(format.id()).ifPresent(importer -> directions.add(words.text("formats.import")));
        formats.exporter(format.id()).ifPresent(exporter -> directions.add(words.text("formats.export")));
        return List.of(format.id(), String.join(", ", directions), format.label(words.language()));
    }

    private void printOptions(String format) {
        Stream<OptionDescription> importing =
                formats.importer(format).map(Importer::importOptions).stream().flatMap(List::stream);
        Stream<OptionDescription> exporting =
                formats.exporter(format).map(Exporter::exportOptions).stream().flatMap(List::stream);
        Columns columns = new Columns();
        Stream.concat(importing, exporting).distinct().forEach(option -> columns.row(row(option)));
        List<String> lines = columns.lines();
        if (!lines.isEmpty()) {
            terminal.print("");
            terminal.print(terminal.words().text("formats.options", format));
            lines.forEach(line -> terminal.print("  " + line));
        }
    }

    private List<String> row(OptionDescription option) {
        String values =
                switch (option.type()) {
                    case FLAG -> "true|false";
                    case CHOICE -> String.join("|", option.values());
                    case NUMBER -> terminal.words().text("formats.number");
                    case TEXT -> terminal.words().text("formats.text");
                };
        return List.of(
                option.key() + "=" + values, option.explained(terminal.words().language()));
    }
}
