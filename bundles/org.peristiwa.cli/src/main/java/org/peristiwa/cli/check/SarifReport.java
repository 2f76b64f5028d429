package org.peristiwa.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;

/** A log in the Static Analysis Results Interchange Format. Source of the form: OASIS SARIF 2.1.0. */
public final class SarifReport implements CheckReport {

    private static final String FOLDER = "CORPUS";

    private final JsonGenerator json;
    private final Locale language;
    private final String version;
    private final URI folder;
    private final List<ConfiguredRule> rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * @param version of the program
     * @param folder of the corpus; ends with a slash
     * @param rules that may find something
     */
    public SarifReport(JsonGenerator json, Locale language, String version, URI folder, List<ConfiguredRule> rules) {
        this.json = json;
        this.language = language;
        this.version = version;
        this.folder = folder;
        this.rules = List.copyOf(rules);
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("version", "2.1.0");
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Peristiwa");
        json.writeStringField("version", version);
        json.writeStringField("language", language.toLanguageTag());
        writeRules();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(FOLDER);
        json.writeStringField("uri", folder.toString());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
    }

    private void writeRules() throws IOException {
        json.writeArrayFieldStart("rules");
        for (ConfiguredRule rule : rules) {
            indexes.put(rule.rule().id(), indexes.size());
            json.writeStartObject();
            json.writeStringField("id", rule.rule().id());
            json.writeObjectFieldStart("shortDescription");
            json.writeStringField("text", rule.rule().label().in(language));
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeBooleanField("enabled", rule.severity().isPresent());
            json.writeStringField(
                    "level", level(rule.severity().orElse(rule.rule().defaultSeverity())));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    @Override
    public void add(List<Problem> problems, ProblemPlaces at) throws IOException {
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("ruleId", problem.rule());
            if (indexes.containsKey(problem.rule())) {
                json.writeNumberField("ruleIndex", indexes.get(problem.rule()));
            }
            json.writeStringField("level", level(problem.severity()));
            json.writeObjectFieldStart("message");
            json.writeStringField("text", problem.message().in(language));
            json.writeEndObject();
            json.writeArrayFieldStart("locations");
            writeLocation(problem, at);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeLocation(Problem problem, ProblemPlaces at) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", CorpusFiles.of(problem));
        json.writeStringField("uriBaseId", FOLDER);
        json.writeEndObject();
        var region = at.of(problem);
        if (region.isPresent()) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", region.get().begin().line());
            json.writeNumberField("startColumn", region.get().begin().column());
            json.writeNumberField("endLine", region.get().end().line());
            json.writeNumberField("endColumn", region.get().end().column());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (problem.layer().isPresent()) {
            writeAnnotation(problem);
        }
        json.writeEndObject();
    }

    /** Whose annotation it is: {@code ani/rapat/e3}. */
    private void writeAnnotation(Problem problem) throws IOException {
        String layer = problem.annotator() + "/" + problem.article();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        if (problem.annotation() != null) {
            json.writeStringField("name", problem.annotation());
        }
        json.writeStringField(
                "fullyQualifiedName", problem.annotation() == null ? layer : layer + "/" + problem.annotation());
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
