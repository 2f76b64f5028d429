package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the elements of a schema by the names that {@code schema refactor} takes, and what was done to it. */
@Command(name = "show")
public final class SchemaShowCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public SchemaShowCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (CorpusSession session = services.corpora().openReadOnly(folder)) {
            Schema schema = session.schema();
            String version = schema.getVersion() == null ? "" : " " + schema.getVersion();
            terminal.print(schema.getId() + version);
            elements(session.types()).forEach(terminal::print);
            schema.getMigrations().forEach(migration -> terminal.print(line(migration)));
        }
        return ExitCode.FINE;
    }

    private List<String> elements(SchemaView types) {
        Schema schema = types.schema();
        Columns columns = new Columns();
        Stream.of(
                        schema.getEntityTypes(), schema.getValueTypes(),
                        schema.getEventTypes(), schema.getRelationTypes())
                .flatMap(List::stream)
                .forEach(type -> {
                    columns.row(row(type, types));
                    if (type instanceof EventType event) {
                        event.getRoles().forEach(role -> columns.row(row(event, role, types)));
                    }
                });
        schema.getAttributes().forEach(attribute -> {
            columns.row(row(attribute, types));
            attribute
                    .getOptions()
                    .forEach(option -> columns.row(List.of(
                            "  " + new ElementRef.OptionRef(attribute.getId(), option.getId()),
                            types.label(option, language()))));
        });
        return columns.lines();
    }

    private Locale language() {
        return terminal.words().language();
    }

    private List<String> row(AnnotationType type, SchemaView types) {
        List<String> said = new ArrayList<>();
        if (type.getParent() != null) {
            said.add("< " + type.getParent());
        }
        if (type.isAbstract()) {
            said.add(terminal.words().text("schema.grouping"));
        }
        String ref = new ElementRef.TypeRef(TypeKind.of(type), type.getId()).toString();
        return List.of(ref, types.label(type, language()), String.join(", ", said));
    }

    private List<String> row(EventType type, Role role, SchemaView types) {
        String upper = role.getUpper() < 0 ? "*" : String.valueOf(role.getUpper());
        String fillers = role.getFillerTypes().stream()
                .map(filler -> TypeChoice.of(filler).toString())
                .collect(Collectors.joining(" "));
        String ref = new ElementRef.RoleRef(type.getId(), role.getId()).toString();
        return List.of("  " + ref, types.label(role, language()), role.getLower() + ".." + upper + " " + fillers);
    }

    private List<String> row(AttributeDefinition attribute, SchemaView types) {
        String ref = new ElementRef.AttributeRef(attribute.getId()).toString();
        return List.of(
                ref, types.label(attribute, language()), attribute.getKind().getLiteral());
    }

    private static String line(Migration migration) {
        return migration.getToVersion() + ": " + migration.getOperation() + " "
                + String.join(" ", migration.getArguments());
    }
}
