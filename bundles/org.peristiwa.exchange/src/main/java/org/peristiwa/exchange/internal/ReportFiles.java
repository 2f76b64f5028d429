package org.peristiwa.exchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.LossReport.LossRule;
import org.peristiwa.exchange.LossSink;

/** Writes the report of an export, for programs and for people, loss by loss as they come. */
public final class ReportFiles implements LossSink, Closeable {

    /** The report for programs. */
    public static final String JSON = "export-report.json";

    /** The report for people. */
    public static final String TEXT = "export-report.txt";

    /** The member of the report for programs that tells each loss. */
    public static final String LOSSES = "losses";

    private final JsonGenerator json;
    private final Writer text;

    /** Starts both files. */
    public ReportFiles(ExportTarget target, String format, Manifest made) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
        lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        json = new JsonFactory().createGenerator(target.create(JSON)).setPrettyPrinter(lines);
        text = target.createText(TEXT);
        json.writeStartObject();
        json.writeStringField("format", format);
        json.writeArrayFieldStart("annotators");
        for (String annotator : made.annotators()) {
            json.writeString(annotator);
        }
        json.writeEndArray();
        members("options", made.options());
        members("selection", made.selection());
        json.writeArrayFieldStart(LOSSES);
        text.write("What " + format + " could not hold as it is\n\n");
    }

    private void members(String name, Map<String, String> members) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> member : members.entrySet()) {
            json.writeStringField(member.getKey(), member.getValue());
        }
        json.writeEndObject();
    }

    @Override
    public void lost(Loss loss) {
        try {
            json.writeStartObject();
            json.writeStringField("kind", loss.kind().name());
            json.writeStringField("rule", loss.rule());
            field("annotator", loss.annotator());
            field("article", loss.article());
            field("annotation", loss.annotation());
            field("surface", loss.surface());
            json.writeStringField("message", loss.message());
            field("how", loss.how());
            json.writeEndObject();
            text.write(loss.toString().replace("\n", "\\n").replace("\r", "\\r") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void field(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** Writes the sums behind the last loss. */
    public void finish(LossReport report, int documents) throws IOException {
        json.writeEndArray();
        json.writeNumberField("documents", documents);
        json.writeNumberField("total", report.total());
        json.writeObjectFieldStart("counts");
        text.write(report.isEmpty() ? "Nothing was lost.\n" : "\nIn all:\n");
        for (Map.Entry<LossRule, Integer> count : report.byRule().entrySet()) {
            String name = count.getKey().rule() + " " + count.getKey().kind();
            json.writeNumberField(name, count.getValue());
            text.write(String.format(java.util.Locale.ROOT, "%8d  %s%n", count.getValue(), name)
                    .replace("\r\n", "\n"));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } finally {
            text.close();
        }
    }
}
