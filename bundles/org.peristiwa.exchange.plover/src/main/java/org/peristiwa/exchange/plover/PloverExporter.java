package org.peristiwa.exchange.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Segmenter;

/**
 * Writes a table of events for statistics and models of political science: an event a row, mentions of one event
 * together. Source of the columns: openeventdata/PLOVER. With a schema other than PLOVER's own its types stand in the
 * column {@code event}, and the options say which roles are the source and the target.
 */
@Component(service = Exporter.class)
public final class PloverExporter implements Exporter {

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "plover",
            Map.of("en", "PLOVER event table (CSV)", "id", "Tabel peristiwa PLOVER (CSV)"),
            List.of("csv"),
            "text/csv",
            OffsetUnit.CODE_POINT,
            Packaging.ONE_FILE,
            EnumSet.of(
                    Kept.METADATA,
                    Kept.SEVERAL_ANNOTATORS,
                    Kept.EVENTS,
                    Kept.EVENTS_WITHOUT_TRIGGER,
                    Kept.ATTRIBUTES,
                    Kept.EVENT_COREFERENCE));

    private final Segmenter segmenter;

    @Activate
    public PloverExporter(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public FormatDescription format() {
        return DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return RoleColumns.descriptions();
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new TableWriter(context, segmenter);
    }

    @Override
    public void verify(Path folder) throws IOException {
        WrittenTable.verify(folder);
    }
}
