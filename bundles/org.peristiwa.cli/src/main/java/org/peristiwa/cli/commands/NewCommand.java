package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.ReportedLosses;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.exchange.ImportedSchema;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.SchemaImporter;
import org.peristiwa.store.SchemaFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new and empty corpus. */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {

    /** Whose layer is the adjudicated one; every corpus has it. */
    static final String GOLD = "gold";

    /** How the file that keeps the schema of a corpus ends. */
    private static final String OWN_SCHEMA = ".peristiwa-schema";

    private static final LossReport NOTHING_LOST = new LossReport("", List.of(), Map.of(), List.of(), 0);

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--language", paramLabel = "LANGUAGE", split = ",", defaultValue = "id")
    private List<String> languages;

    @Option(names = "--schema", paramLabel = "SCHEMA", defaultValue = "news-events")
    private String schema;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--annotator", paramLabel = "ID", split = ",")
    private List<String> annotators = List.of();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public NewCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        languages.forEach(this::requireLanguage);
        Optional<ImportedSchema> read = readSchema();
        annotators.forEach(this::requireId);
        requireFresh();
        String shown =
                name == null ? folder.toAbsolutePath().normalize().getFileName().toString() : name;
        try (CorpusSession session = create(shown, read)) {
            Stream.concat(Stream.of(GOLD), annotators.stream())
                    .distinct()
                    .filter(id -> session.corpus().getAnnotators().stream()
                            .noneMatch(annotator -> annotator.getId().equals(id)))
                    .toList()
                    .forEach(id -> session.execute(new AddAnnotator(id, id)));
            session.saveAll();
        }
        terminal.print(terminal.words().text("new.done", folder));
        return ExitCode.FINE;
    }

    private CorpusSession create(String shown, Optional<ImportedSchema> read) throws IOException {
        if (read.isEmpty()) {
            return services.corpora().create(folder, shown, languages, schema);
        }
        new ReportedLosses(terminal).tell(read.get().report());
        return services.corpora().create(folder, shown, languages, read.get().schema());
    }

    /** The schema of a file or folder; empty where the schema is that of a pack. */
    private Optional<ImportedSchema> readSchema() throws IOException {
        List<SchemaPack> packs = services.corpora().schemaPacks();
        if (packs.stream().anyMatch(pack -> pack.id().equals(schema))) {
            return Optional.empty();
        }
        Path file = Path.of(schema);
        if (Files.exists(file) && schema.endsWith(OWN_SCHEMA)) {
            return Optional.of(new ImportedSchema(SchemaFiles.read(file), NOTHING_LOST));
        }
        Optional<SchemaImporter> importer =
                Files.exists(file) ? services.formats().schemaImporter(file) : Optional.empty();
        if (importer.isEmpty()) {
            String known = packs.stream().map(SchemaPack::id).collect(Collectors.joining(", "));
            throw new BadInput(terminal.words().text("error.noSchema", schema, known));
        }
        return Optional.of(importer.get().read(file, languages.get(0)));
    }

    private void requireLanguage(String tag) {
        if (!isLanguage(tag)) {
            throw new BadInput(terminal.words().text("error.notALanguage", tag));
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new BadInput(terminal.words().text("error.notAnId", id));
        }
    }

    private void requireFresh() throws IOException {
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder)) {
                throw new BadInput(terminal.words().text("error.outIsFile", folder));
            }
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new BadInput(terminal.words().text("error.folderNotEmpty", folder));
            }
        }
    }
}
