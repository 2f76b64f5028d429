package org.peristiwa.exchange.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.internal.ReportFiles;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.JsonValue;

/**
 * How an export says that it was made.
 *
 * @param format id of its format
 * @param annotators whose layers it has
 * @param options of the format
 * @param selection as {@code ExportSelection} writes it
 * @param documents how many it has
 */
public record ExportRecord(
        String format,
        List<String> annotators,
        Map<String, String> options,
        Map<String, String> selection,
        int documents) {

    /**
     * Reads the record of the export in {@code folder}.
     *
     * @throws org.peristiwa.exchange.InputFormatException if there is none, or it is spoilt
     * @throws IOException if it cannot be read
     */
    public static ExportRecord read(Path folder) throws IOException {
        JsonValue.Obj report = JsonReading.object(folder.resolve(ReportFiles.JSON), ReportFiles.LOSSES);
        List<String> annotators = new ArrayList<>();
        for (JsonValue annotator : report.listIfAny("annotators")) {
            annotators.add(annotator.asText());
        }
        return new ExportRecord(
                report.text("format"),
                List.copyOf(annotators),
                members(report, "options"),
                members(report, "selection"),
                report.number("documents"));
    }

    private static Map<String, String> members(JsonValue.Obj report, String name) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        Optional<JsonValue> found = report.find(name);
        if (found.isPresent()) {
            for (Map.Entry<String, JsonValue> member :
                    found.get().asObject().members().entrySet()) {
                members.put(member.getKey(), member.getValue().asText());
            }
        }
        return members;
    }
}
