package org.peristiwa.exchange.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.parts.Parts;
import org.peristiwa.text.Segmenter;
import org.peristiwa.words.Localised;

/** Writes a file for each split of each annotator, and tells the card of them. */
final class DatasetWriter implements DocumentWriter {

    /** Where the files lie. */
    static final String FOLDER = "data/";

    /** A split is one file, however large: the names of several would have to tell their number before it is known. */
    private static final String ONLY_SHARD = "-00000-of-00001" + HuggingFaceExporter.ENDING;

    private static final String DEFAULT = "default";

    /** What a corpus that is not split is called. */
    static final String TRAIN = "train";

    private static final String VALIDATION = "validation";

    /** What others call the split that trainers look for under the name {@code validation}. */
    private static final Set<String> ALSO_VALIDATION = Set.of("dev", "val", "valid", "devel", "development");

    private record OpenSplit(String configuration, String name, String path, ParquetFile file) {}

    private final ExportContext context;
    private final Segmenter segmenter;
    private final LayerDocumentWriter layers;
    private final Map<String, OpenSplit> splits = new LinkedHashMap<>();
    private boolean finished;

    DatasetWriter(ExportContext context, Segmenter segmenter) {
        this.context = context;
        this.segmenter = segmenter;
        this.layers = new LayerDocumentWriter(HuggingFaceExporter.DESCRIPTION, context, this::write);
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        layers.write(document);
    }

    private void write(LayerDocument document, LayerLosses losses, PartFiles files) throws IOException {
        OpenSplit split = splits.get(document.part());
        if (split == null) {
            split = open(document);
            splits.put(document.part(), split);
        }
        document.layer().getAnnotations().stream()
                .filter(annotation ->
                        annotation instanceof org.peristiwa.model.layer.Cluster cluster && cluster.getTie() != null)
                .forEach(
                        annotation -> losses.dropped("tie", annotation, UnreadableParquetException.reason("loss.tie")));
        split.file().write(RowMaking.of(document, segmenter));
    }

    private OpenSplit open(LayerDocument document) throws IOException {
        String folder = document.folder();
        String configuration = folder.isEmpty() ? DEFAULT : folder.substring(0, folder.length() - 1);
        String written = document.part().substring(folder.length());
        String name = free(nameOf(written), configuration);
        if (!name.equals(written) && !written.equals(Parts.WHOLE)) {
            context.losses()
                    .lost(new Loss(
                            Loss.Kind.RENAMED,
                            HuggingFaceExporter.DESCRIPTION.id() + ".split",
                            "",
                            "",
                            written,
                            "",
                            UnreadableParquetException.reason("loss.split"),
                            Localised.verbatim(name)));
        }
        String path = FOLDER + folder + name + ONLY_SHARD;
        return new OpenSplit(
                configuration, name, path, new ParquetFile(context.target().create(path), Columns.ROW));
    }

    /** A name of a split has letters, digits and underscores, and dots between them. */
    private static String nameOf(String split) {
        if (split.equals(Parts.WHOLE)) {
            return TRAIN;
        }
        return ALSO_VALIDATION.contains(split) ? VALIDATION : split.replace('-', '_');
    }

    private String free(String wish, String configuration) {
        String name = wish;
        for (int n = 2; isTaken(name, configuration); n++) {
            name = wish + "_" + n;
        }
        return name;
    }

    private boolean isTaken(String name, String configuration) {
        return splits.values().stream()
                .anyMatch(split ->
                        split.name().equals(name) && split.configuration().equals(configuration));
    }

    @Override
    public void finish() throws IOException {
        for (OpenSplit split : splits.values()) {
            split.file().close();
        }
        finished = true;
    }

    @Override
    public String datasheetHead() {
        Map<String, List<DatasetCard.SplitFile>> configurations = new LinkedHashMap<>();
        for (OpenSplit split : splits.values()) {
            configurations
                    .computeIfAbsent(split.configuration(), any -> new ArrayList<>())
                    .add(new DatasetCard.SplitFile(
                            split.name(),
                            split.path(),
                            split.file().rows(),
                            split.file().bytes()));
        }
        return DatasetCard.of(configurations, Columns.ROW);
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            for (OpenSplit split : splits.values()) {
                split.file().abandon();
            }
        }
        layers.close();
    }
}
