package org.example.hello;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;

/** Writes events as a table: one row an event, tab-separated, and each article's text beside it. */
@Component
public final class EventTableExporter implements Exporter {

    static final String TABLE = "events.tsv";
    static final OffsetUnit UNIT = OffsetUnit.CODE_POINT;

    @Override
    public FormatDescription format() {
        return new FormatDescription(
                "hello-tsv",
                Map.of("en", "Table of events (example)", "id", "Tabel peristiwa (contoh)"),
                List.of("tsv"),
                "text/tab-separated-values",
                UNIT,
                Packaging.ONE_FILE,
                EnumSet.of(Kept.TEXT, Kept.EVENTS));
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new EventTableWriter(context);
    }

    /** Reads the table back: the text at each row's offsets must be the row's trigger. */
    @Override
    public void verify(Path folder) throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve(TABLE), StandardCharsets.UTF_8);
        String article = "";
        ArticleText text = new ArticleText("");
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (!cells[0].equals(article)) {
                article = cells[0];
                text = new ArticleText(Files.readString(folder.resolve(article + ".txt"), StandardCharsets.UTF_8));
            }
            if (!cells[4].isEmpty()) {
                int begin = Integer.parseInt(cells[4]);
                int end = Integer.parseInt(cells[5]);
                String found = EventTableWriter.cell(text.slice(new OffsetMap(text).toSpan(begin, end, UNIT)));
                if (!found.equals(cells[6])) {
                    throw new SelfCheckException(TABLE, cells[2], cells[6], found);
                }
            }
        }
    }
}
