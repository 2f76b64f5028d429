package org.peristiwa.exchange.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.model.corpus.Split;

/**
 * The {@code README.md} of an export: what is in it, for people, under a head in YAML, for programs. Says
 * nothing that changes from one export of the same corpus to the next, such as the day.
 */
public final class Datasheet {

    /** The file's name. */
    public static final String FILE = "README.md";

    private final FormatDescription format;
    private final ExportSource source;
    private final CorpusCounts counts;
    private final LossReport losses;
    private final Manifest made;

    public Datasheet(
            FormatDescription format, ExportSource source, CorpusCounts counts, LossReport losses, Manifest made) {
        this.format = format;
        this.source = source;
        this.counts = counts;
        this.losses = losses;
        this.made = made;
    }

    /**
     * Writes the whole file.
     *
     * @param more lines of YAML that the format adds to the head
     */
    public void write(Writer out, String more) throws IOException {
        head(out, more);
        String name = source.corpus().getName();
        out.write("\n# " + (name == null || name.isEmpty() ? "Corpus" : name) + "\n\n");
        out.write("Written as " + format.label(java.util.Locale.ENGLISH) + "; offsets count "
                + switch (format.offsets()) {
                    case UTF_16 -> "UTF-16 units";
                    case CODE_POINT -> "Unicode code points";
                    case UTF_8 -> "UTF-8 bytes";
                }
                + ".\n");
        out.write("What the format could not hold: " + losses.total() + " (see `" + ReportFiles.TEXT + "`).\n");
        table(out, "Languages", "language", counts.languages());
        table(out, "Sources", "source", counts.sources());
        table(out, "Licences", "licence", counts.licences());
        annotators(out);
        table(out, "Types", "type", counts.types());
        if (!source.corpus().getSplits().isEmpty()) {
            table(
                    out,
                    "Splits",
                    "split",
                    source.corpus().getSplits().stream()
                            .collect(Collectors.toMap(
                                    Split::getName,
                                    split -> split.getArticles().size(),
                                    Integer::sum,
                                    java.util.TreeMap::new)));
        }
    }

    private void head(Writer out, String more) throws IOException {
        out.write("---\n");
        field(out, "name", source.corpus().getName());
        field(out, "format", format.id());
        field(
                out,
                "offsets",
                format.offsets().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        field(out, "schema", source.schema().getId());
        field(out, "schema_version", source.schema().getVersion());
        list(out, "language", List.copyOf(counts.languages().keySet()));
        list(out, "license", List.copyOf(counts.licences().keySet()));
        list(out, "annotators", source.annotators());
        map(out, "options", made.options());
        map(out, "selection", made.selection());
        out.write("documents: " + counts.documents() + "\n");
        out.write("characters: " + counts.characters() + "\n");
        out.write("losses: " + losses.total() + "\n");
        if (!source.corpus().getSplits().isEmpty()) {
            out.write("splits:\n");
            for (Split split : source.corpus().getSplits()) {
                out.write("  " + quoted(split.getName()) + ": "
                        + split.getArticles().size() + "\n");
            }
        }
        out.write(more);
        out.write("---\n");
    }

    private void annotators(Writer out) throws IOException {
        for (Map.Entry<String, ? extends Map<String, Integer>> annotator :
                counts.byAnnotator().entrySet()) {
            table(out, "Annotations by " + annotator.getKey(), "kind", annotator.getValue());
        }
    }

    private static void table(Writer out, String title, String column, Map<String, Integer> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.write("\n## " + title + "\n\n| " + column + " | count |\n|---|---:|\n");
        for (Map.Entry<String, Integer> row : rows.entrySet()) {
            out.write("| " + row.getKey().replace("|", "\\|").replace('\n', ' ') + " | " + row.getValue() + " |\n");
        }
    }

    private static void field(Writer out, String key, @org.jspecify.annotations.Nullable String value)
            throws IOException {
        if (value != null && !value.isEmpty()) {
            out.write(key + ": " + quoted(value) + "\n");
        }
    }

    private static void map(Writer out, String key, Map<String, String> members) throws IOException {
        if (members.isEmpty()) {
            return;
        }
        out.write(key + ":\n");
        for (Map.Entry<String, String> member : members.entrySet()) {
            out.write("  " + quoted(member.getKey()) + ": " + quoted(member.getValue()) + "\n");
        }
    }

    private static void list(Writer out, String key, List<String> values) throws IOException {
        out.write(key + ":" + (values.isEmpty() ? " []" : "") + "\n");
        for (String value : values) {
            out.write("  - " + quoted(value) + "\n");
        }
    }

    /** A double-quoted scalar of YAML 1.2, in which any text can stand. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
