package org.peristiwa.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.Problem;
import org.peristiwa.check.QuickFix;
import org.peristiwa.check.Severity;

/**
 * One object: {@code problems}, each with its rule, severity, message and place, and {@code counts} by severity.
 * Offsets are UTF-16, lines and columns count from 1, columns in code points; ends are exclusive.
 */
public final class JsonReport implements CheckReport {

    private final JsonGenerator json;
    private final Locale language;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    public JsonReport(JsonGenerator json, Locale language) {
        this.json = json;
        this.language = language;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("problems");
    }

    @Override
    public void add(List<Problem> problems, ProblemPlaces at) throws IOException {
        for (Problem problem : problems) {
            counts.merge(problem.severity(), 1, Integer::sum);
            write(problem, at);
        }
    }

    private void write(Problem problem, ProblemPlaces at) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", problem.rule());
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("message", problem.message().in(language));
        json.writeStringField("file", CorpusFiles.of(problem));
        optional("article", problem.articleId().orElse(null));
        optional("annotator", problem.annotator());
        optional("annotation", problem.annotation());
        if (problem.span() != null) {
            json.writeNumberField("begin", problem.span().begin());
            json.writeNumberField("end", problem.span().end());
        }
        var region = at.of(problem);
        if (region.isPresent()) {
            json.writeNumberField("line", region.get().begin().line());
            json.writeNumberField("column", region.get().begin().column());
            json.writeNumberField("endLine", region.get().end().line());
            json.writeNumberField("endColumn", region.get().end().column());
        }
        json.writeArrayFieldStart("fixes");
        for (QuickFix fix : problem.fixes()) {
            json.writeString(fix.label().in(language));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void optional(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.word(), counts.getOrDefault(severity, 0));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }
}
