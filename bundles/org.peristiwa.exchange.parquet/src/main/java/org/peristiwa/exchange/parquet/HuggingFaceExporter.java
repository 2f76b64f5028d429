package org.peristiwa.exchange.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Segmenter;

/** Writes a folder that {@code load_dataset} of the library {@code datasets} takes as it is. */
@Component(service = Exporter.class)
public final class HuggingFaceExporter implements Exporter {

    static final String ENDING = ".parquet";

    private static final Set<Kept> DROPPED = EnumSet.of(
            Kept.SCHEMA,
            Kept.TEXT_CORRECTIONS,
            Kept.PARTICIPANT_ATTRIBUTES,
            Kept.ATTRIBUTIONS,
            Kept.NOTES,
            Kept.LINKS,
            Kept.CONFIDENCE,
            Kept.PROVENANCE,
            Kept.LAYER_STATES);

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "huggingface",
            Map.of("en", "Hugging Face data set (Parquet)", "id", "Himpunan data Hugging Face (Parquet)"),
            List.of("parquet"),
            "application/vnd.apache.parquet",
            OffsetUnit.CODE_POINT,
            Packaging.ONE_FILE,
            EnumSet.complementOf(EnumSet.copyOf(DROPPED)));

    private final Segmenter segmenter;

    @Activate
    public HuggingFaceExporter(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public FormatDescription format() {
        return DESCRIPTION;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new DatasetWriter(context, segmenter);
    }

    @Override
    public void verify(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(found::add);
        }
        for (Path file : found) {
            verifyFile(file);
        }
    }

    private static void verifyFile(Path file) throws IOException {
        try (ParquetRows rows = ParquetRows.open(file, Columns.ROW, Columns.ROW)) {
            for (Optional<Map<String, Object>> row = rows.next(); row.isPresent(); row = rows.next()) {
                WrittenRow.check(new ReadStruct(row.get()));
            }
        } catch (InputFormatException e) {
            throw new SelfCheckException(ErrorWords.readBack(e));
        }
    }
}
