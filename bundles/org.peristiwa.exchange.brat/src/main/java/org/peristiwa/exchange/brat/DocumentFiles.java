package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.text.TextFile;

/**
 * The files of one article. Small ones are loaded when they are found, which another thread does while an earlier article is
 * worked on; large ones when they are asked for, as one of them is enough in memory.
 */
final class DocumentFiles {

    private static final long SMALL = 1 << 18;

    private final BratInput.Document document;
    private final Path textPath;
    private final Optional<Path> metadata;
    private final Map<String, AnnReading> annotations = new LinkedHashMap<>();
    private final Loading<Optional<TextFile>> text;

    /** @param names those that come again and again in files of annotations */
    DocumentFiles(BratInput.Document document, RepeatedNames names) {
        this.document = document;
        String stem = document.stem();
        ArticlePlace first = document.places().values().iterator().next();
        textPath = first.text(stem);
        metadata = first.metadata(stem);
        text = Loading.now(() -> InputFile.text(textPath, SMALL));
        document.places().forEach((annotator, place) -> {
            AnnReading reading = new AnnReading(place.annotations(stem), names);
            reading.load(SMALL);
            annotations.put(annotator, reading);
        });
    }

    private Optional<TextFile> loadedText() {
        return text.ifDone().flatMap(small -> small);
    }

    /** Reads the lines of annotations, if the text is loaded. */
    void readLines(ImportedTypes types) {
        loadedText().ifPresent(small -> annotations.values().forEach(each -> each.readAhead(small.text(), types)));
    }

    BratInput.Document document() {
        return document;
    }

    /** How many characters of the files are loaded. */
    int loadedLength() {
        int ofText = loadedText().map(small -> small.text().length()).orElse(0);
        return ofText
                + annotations.values().stream()
                        .mapToInt(AnnReading::loadedLength)
                        .sum();
    }

    /** Where the text is. */
    Path textPath() {
        return textPath;
    }

    /** The text; the annotations of the first annotator are loaded meanwhile, if they are not yet. */
    TextFile text() throws IOException {
        Optional<TextFile> small = text.get();
        if (small.isPresent()) {
            return small.get();
        }
        annotations.values().iterator().next().begin();
        return InputFile.text(textPath);
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
