package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.text.TextFile;

/**
 * The files of one article. Small ones are loaded when they are found, which another thread does while an earlier article is
 * worked on; large ones when they are asked for, as one of them is enough in memory.
 */
final class DocumentFiles {

    private static final long SMALL = 1 << 18;

    private final BratInput.Document document;
    private final Path text;
    private final Optional<Path> metadata;
    private final Map<String, AnnReading> annotations = new LinkedHashMap<>();
    private final long bytes;
    private final @Nullable Loading<TextFile> loaded;

    DocumentFiles(BratInput.Document document, BratLayout layout) {
        this.document = document;
        Path base = document.annotations().values().iterator().next();
        text = textOf(base);
        metadata = Optional.of(base.resolveSibling(base.getFileName() + MetadataFile.SUFFIX))
                .filter(Files::exists);
        document.annotations()
                .forEach((folder, each) -> annotations.put(folder, new AnnReading(layout.annotations(each))));
        bytes = text.toFile().length()
                + annotations.values().stream().mapToLong(AnnReading::bytes).sum();
        loaded = bytes < SMALL ? load() : null;
    }

    private Loading<TextFile> load() {
        annotations.values().forEach(AnnReading::load);
        return Loading.now(() -> InputFile.text(text));
    }

    /** The text of files whose common path, without an ending, is {@code base}. */
    static Path textOf(Path base) {
        return base.resolveSibling(base.getFileName() + BratFormat.TEXT);
    }

    BratInput.Document document() {
        return document;
    }

    /** How large the files are together. */
    long bytes() {
        return bytes;
    }

    /** Where the text is. */
    Path textPath() {
        return text;
    }

    /** The text; the annotations of the first annotator are loaded meanwhile, if they are not yet. */
    TextFile text() throws IOException {
        if (loaded != null) {
            return loaded.get();
        }
        annotations.values().iterator().next().begin();
        return InputFile.text(text);
    }

    /** What is known of the article; empty where there is no such file. */
    Optional<Path> metadata() {
        return metadata;
    }

    /** For each annotator's folder (empty for none) the files of annotations. */
    Map<String, AnnReading> annotations() {
        return Collections.unmodifiableMap(annotations);
    }
}
