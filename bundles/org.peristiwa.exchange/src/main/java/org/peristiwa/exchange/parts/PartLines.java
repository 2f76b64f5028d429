package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;

/**
 * Documents of files that hold one after the other, such as a document a line. Files of several annotators are read
 * side by side: what they say of one article is one document.
 */
public final class PartLines implements ReadTwice.Documents {

    /** Reads documents of one file, one after the other. */
    public interface DocumentReader extends AutoCloseable {

        /** The next document, or empty behind the last one. */
        Optional<AnnotatedDocument> next() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Begins to read one file. */
    @FunctionalInterface
    public interface FileOpener {

        /** Opens {@code file}, whose layers are {@code annotator}'s. */
        DocumentReader open(Path file, String annotator) throws IOException;
    }

    /** Reads the document that a line is. */
    @FunctionalInterface
    public interface LineReader {

        /** Reads {@code line} of {@code file}, whose layer is {@code annotator}'s. */
        AnnotatedDocument read(Path file, TextLines.Line line, String annotator) throws IOException;
    }

    private static final class Head {
        private final DocumentReader reader;
        private final Deque<AnnotatedDocument> waiting = new ArrayDeque<>();

        Head(DocumentReader reader) {
            this.reader = reader;
        }

        @Nullable
        AnnotatedDocument peek() throws IOException {
            if (waiting.isEmpty()) {
                reader.next().ifPresent(waiting::add);
            }
            return waiting.peek();
        }
    }

    private final Iterator<PartInputs.Part> parts;
    private final FileOpener opener;
    private final String annotator;
    private final ShelvedSet<String> ids = new Shelf().set();
    private List<Head> heads = List.of();
    private PartInputs.@Nullable Part part;
    private @Nullable Path firstFile;

    /** @param annotator whose layers they are where no folder names anybody */
    public PartLines(Iterable<PartInputs.Part> inputs, String annotator, FileOpener opener) {
        this.parts = inputs.iterator();
        this.annotator = annotator;
        this.opener = opener;
    }

    /** Documents that are a line each; blank lines count for nothing. */
    public static PartLines ofLines(Iterable<PartInputs.Part> inputs, String annotator, LineReader reader) {
        return new PartLines(inputs, annotator, (file, whose) -> new DocumentReader() {
            private final TextLines lines = TextLines.open(file);

            @Override
            public Optional<AnnotatedDocument> next() throws IOException {
                for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                    if (!line.get().text().isBlank()) {
                        return Optional.of(reader.read(file, line.get(), whose));
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        });
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        while (true) {
            for (Head head : heads) {
                AnnotatedDocument first = head.peek();
                if (first != null) {
                    return Optional.of(merged(first));
                }
            }
            close();
            if (!parts.hasNext()) {
                return Optional.empty();
            }
            part = parts.next();
            heads = opened(part);
        }
    }

    private List<Head> opened(PartInputs.Part next) throws IOException {
        List<Head> opened = new ArrayList<>();
        heads = opened;
        for (Map.Entry<String, Path> file : next.files().entrySet()) {
            String whose = file.getKey().isEmpty() ? annotator : file.getKey();
            opened.add(new Head(opener.open(file.getValue(), whose)));
        }
        firstFile = next.files().values().iterator().next();
        return opened;
    }

    private AnnotatedDocument merged(AnnotatedDocument first) throws IOException {
        String id = first.article().getId();
        List<Layer> layers = new ArrayList<>();
        for (Head head : heads) {
            AnnotatedDocument other = head.peek();
            if (other != null && id.equals(other.article().getId())) {
                layers.addAll(head.waiting.remove().layers());
            }
        }
        if (!ids.add(id) && firstFile != null) {
            throw new InputFormatException(firstFile, ErrorWords.of("secondArticleIs", id));
        }
        return new AnnotatedDocument(first.article(), first.text(), layers);
    }

    /** The same documents where a file is an article, so that its name is that of no split. */
    public ReadTwice.Documents withoutSplits() {
        return new ReadTwice.Documents() {
            @Override
            public Optional<AnnotatedDocument> next() throws IOException {
                return PartLines.this.next();
            }

            @Override
            public void close() throws IOException {
                PartLines.this.close();
            }
        };
    }

    @Override
    public Optional<String> split() {
        return part == null || !part.isSplit() ? Optional.empty() : Optional.of(part.name());
    }

    @Override
    public void close() throws IOException {
        for (Head head : heads) {
            head.reader.close();
        }
        heads = List.of();
    }
}
