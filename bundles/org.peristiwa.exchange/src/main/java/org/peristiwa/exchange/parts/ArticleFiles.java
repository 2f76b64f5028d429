package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;

/**
 * The articles of files that hold one each. Files of one name in folders of several annotators are one article; what is
 * known of it beside the file ({@link MetadataFile}) is taken along.
 */
public final class ArticleFiles implements ReadTwice.Documents {

    /** Reads one file. */
    @FunctionalInterface
    public interface FileReader {

        /**
         * The document that a file is.
         *
         * @param name of the file without its ending
         * @param annotator whose layer it is
         * @param losses hears what cannot be taken over
         */
        AnnotatedDocument read(Path file, String name, String annotator, LossSink losses) throws IOException;
    }

    private static final String SPLITS = "splits.tsv";

    private final Iterator<PartInputs.Part> files;
    private final String annotator;
    private final FileReader reader;
    private final LossSink losses;
    private final ShelvedSet<String> ids = new Shelf().set();

    private ArticleFiles(ImportRequest request, List<String> endings, FileReader reader, LossSink losses)
            throws IOException {
        this.files = PartInputs.of(request.inputs(), endings, file -> !isListOfSplits(file))
                .byName()
                .iterator();
        this.annotator = request.annotator();
        this.reader = reader;
        this.losses = losses;
    }

    /**
     * Opens the files of a request.
     *
     * @param endings of the files, with the dot
     * @throws InputFormatException if there is none, or something in one is wrong and the import is not lenient
     * @throws IOException if a file cannot be read
     */
    public static ImportSource open(
            ImportRequest request, FormatDescription format, List<String> endings, FileReader reader)
            throws IOException {
        return ReadTwice.open(request, format, losses -> new ArticleFiles(request, endings, reader, losses));
    }

    /** An export puts one beside its files. */
    private static boolean isListOfSplits(Path file) {
        return file.endsWith(SPLITS);
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        return files.hasNext() ? Optional.of(read(files.next())) : Optional.empty();
    }

    private AnnotatedDocument read(PartInputs.Part part) throws IOException {
        AnnotatedDocument first = null;
        Path firstFile = part.files().values().iterator().next();
        List<Layer> layers = new ArrayList<>();
        for (Map.Entry<String, Path> file : part.files().entrySet()) {
            String whose = file.getKey().isEmpty() ? annotator : file.getKey();
            AnnotatedDocument document = reader.read(file.getValue(), part.name(), whose, losses);
            if (first == null) {
                first = document;
            } else if (!first.text().content().equals(document.text().content())) {
                throw new InputFormatException(file.getValue(), ErrorWords.of("otherText"));
            }
            for (Layer layer : document.layers()) {
                layer.setArticle(first.article().getId());
                layers.add(layer);
            }
        }
        if (first == null || !ids.add(first.article().getId().toLowerCase(Locale.ROOT))) {
            throw new InputFormatException(firstFile, ErrorWords.of("secondArticle"));
        }
        Path known = firstFile.resolveSibling(part.name() + MetadataFile.SUFFIX);
        if (Files.isRegularFile(known)) {
            MetadataFile.read(known, first.article());
        }
        return new AnnotatedDocument(first.article(), first.text(), layers);
    }

    /** Writes what is known of an article beside its file. */
    public static void writeMetadata(ExportTarget target, LayerDocument document) throws IOException {
        if (MetadataFile.isWorthWriting(document.article())) {
            String path = document.folder() + document.article().getId() + MetadataFile.SUFFIX;
            MetadataFile.write(target.create(path), document.article());
        }
    }

    /**
     * Whether an input, a file or folder, has a file that ends in {@code ending} and has {@code sign} in its first lines.
     */
    public static boolean recognises(Path input, String ending, String sign) {
        if (!Files.isDirectory(input)) {
            return hasSign(input, ending, sign);
        }
        try (Stream<Path> found = Files.walk(input, 2)) {
            return found.anyMatch(file -> hasSign(file, ending, sign));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean hasSign(Path file, String ending, String sign) {
        if (!file.toString().endsWith(ending) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4096), StandardCharsets.UTF_8).contains(sign);
        } catch (IOException e) {
            return false;
        }
    }
}
