package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.correction.EarlierText;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.CorpusWriteException;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.NotUtf8Exception;
import org.peristiwa.text.TextFile;
import org.peristiwa.words.Localised;

/** Turns the bytes of the files of a corpus into sound objects, or says where and why they are not. */
public final class ModelFiles {

    /** Bytes in which the opening tag of a layer ends. */
    private static final int BEGINNING = 4096;

    private ModelFiles() {}

    /**
     * The bytes of a file that holds {@code root}.
     *
     * @throws IllegalArgumentException if it holds what no file can; the message says what
     */
    public static byte[] bytes(EObject root) {
        return XmiWriter.write(root);
    }

    /**
     * The bytes of {@code file}, which is to hold {@code root}.
     *
     * @throws CorpusWriteException if it holds what no file can
     */
    static byte[] bytes(EObject root, Path file) throws CorpusWriteException {
        try {
            return bytes(root);
        } catch (IllegalArgumentException e) {
            throw new CorpusWriteException(file, Localised.told(e), e);
        }
    }

    /**
     * What {@code file} is to hold for {@code corpus}. With a hundred thousand articles neither the file nor the corpus is
     * made a second time to see whether it reads.
     *
     * @throws CorpusWriteException if a corpus with that file could not be opened again
     */
    static FileContent sound(Corpus corpus, Path file) throws CorpusWriteException {
        Optional<CorpusFault> fault = CorpusFault.of(corpus);
        if (fault.isPresent()) {
            Localised why = fault.get().why();
            throw new CorpusWriteException(file, why, new IllegalArgumentException(why.inEnglish()));
        }
        try {
            return FileContent.of(corpus);
        } catch (IllegalArgumentException e) {
            throw new CorpusWriteException(file, Localised.told(e), e);
        }
    }

    /**
     * What {@code file} is to hold for {@code schema}.
     *
     * @throws CorpusWriteException if a corpus with that file could not be opened again
     */
    static FileContent sound(Schema schema, Path file) throws CorpusWriteException {
        byte[] content = bytes(schema, file);
        try {
            schema(content, file.toString());
        } catch (CorpusFileException e) {
            throw new CorpusWriteException(file, e.why(), e);
        }
        return FileContent.of(content);
    }

    /** Writes a corpus, a schema or a layer into a file of its own. */
    public static void write(EObject root, Path file) throws CorpusWriteException {
        FileContent content = root instanceof Corpus corpus
                ? sound(corpus, file)
                : root instanceof Schema schema ? sound(schema, file) : FileContent.of(bytes(root, file));
        new AtomicFiles(new FileOperations()).write(file, content);
    }

    /** The corpus, schema or layer that {@code content} is the file of; a layer is not held against its text. */
    public static EObject any(byte[] content, String name) throws CorpusFileException {
        return switch (ElementLines.rootName(content)) {
            case "Corpus" -> corpus(content, name);
            case "Schema" -> schema(content, name);
            default -> XmiReader.read(content, name, Layer.class);
        };
    }

    /** The schema that {@code content} is the file of, every element of it with an id. */
    public static Schema schema(byte[] content, String name) throws CorpusFileException {
        Schema schema = XmiReader.read(content, name, Schema.class);
        for (TreeIterator<EObject> all = schema.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof SchemaElement element && element.getId() == null) {
                throw atRoot(
                        content,
                        name,
                        StoreWords.of("file.noId", element.eClass().getName()));
            }
        }
        return schema;
    }

    static Corpus corpus(byte[] content, String name) throws CorpusFileException {
        Corpus corpus = XmiReader.read(content, name, Corpus.class);
        Optional<CorpusFault> fault = CorpusFault.of(corpus);
        if (fault.isPresent()) {
            String id = fault.get().id();
            Localised why = fault.get().why();
            throw id == null
                    ? atRoot(content, name, why)
                    : atId(content, name, id, fault.get().nth(), why);
        }
        return corpus;
    }

    /** The layer that {@code content} is the file of: of {@code key}, in whatever text. */
    static Layer layer(byte[] content, String name, LayerKey key) throws CorpusFileException {
        Layer layer = XmiReader.read(content, name, Layer.class);
        LayerKey found = new LayerKey(String.valueOf(layer.getAnnotator()), String.valueOf(layer.getArticle()));
        if (!found.equals(key)) {
            throw atRoot(
                    content,
                    name,
                    StoreWords.of("layer.other", found.annotator(), found.article(), key.annotator(), key.article()));
        }
        return layer;
    }

    /** The layer that {@code content} is the file of: of {@code key}, and sound in {@code text}. */
    public static Layer layer(byte[] content, String name, LayerKey key, Article article, ArticleText text)
            throws CorpusFileException {
        Layer layer = layer(content, name, key);
        if (article.getTextHash().equals(layer.getTextHash())) {
            requireSound(layer, text, content, name);
            return layer;
        }
        EarlierText earlier = EarlierText.with(String.valueOf(layer.getTextHash()), article, text)
                .orElseThrow(() -> atRoot(content, name, StoreWords.of("layer.otherText", key.article())));
        requireSound(layer, earlier.text(), content, name);
        Optional<Annotation> emptied = earlier.bringUpToDate(layer, article.getTextHash());
        if (emptied.isPresent()) {
            String id = emptied.get().getId();
            throw atId(content, name, id, 1, StoreWords.of("layer.emptied", id));
        }
        return layer;
    }

    /** The state that the layer in {@code file} is in, of which only the beginning is read; empty where it does not say. */
    static Optional<LayerState> layerState(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.ofNullable(LayerState.get(ElementLines.rootAttribute(in.readNBytes(BEGINNING), "state")));
        }
    }

    private static void requireSound(Layer layer, ArticleText text, byte[] content, String name)
            throws CorpusFileException {
        for (Annotation annotation : layer.getAnnotations()) {
            // That no id is given twice the reader has seen to.
            List<LayerInvariants.Violation> violations = LayerInvariants.violations(annotation, layer, text);
            if (!violations.isEmpty()) {
                LayerInvariants.Violation first = violations.get(0);
                throw first.id().isEmpty()
                        ? atRoot(content, name, first.why())
                        : atId(content, name, first.id(), 1, first);
            }
        }
    }

    /** The text that {@code content} is the file of, brought up to the corrections that {@code article} records. */
    static ArticleText text(byte[] content, String name, Article article) throws CorpusFileException {
        TextFile file = file(content, name);
        if (file.sha256().equals(article.getTextHash())) {
            return file.text();
        }
        return EarlierText.today(file.text(), article)
                .orElseThrow(() -> new CorpusFileException(
                        name, 0, 0, StoreWords.of("text.other", file.sha256(), article.getTextHash())));
    }

    /** The text file that {@code content} is, of whatever article. */
    static TextFile file(byte[] content, String name) throws CorpusFileException {
        try {
            return TextFile.decode(content);
        } catch (NotUtf8Exception e) {
            throw new CorpusFileException(name, e.line(), e.column(), e);
        }
    }

    private static CorpusFileException atRoot(byte[] content, String name, Localised why) {
        ElementLines.Position at = ElementLines.root(content);
        return new CorpusFileException(name, at.line(), at.column(), why);
    }

    private static CorpusFileException atId(byte[] content, String name, String id, int nth, Localised why) {
        ElementLines.Position at = ElementLines.ofId(content, id, nth);
        return new CorpusFileException(name, at.line(), at.column(), why);
    }
}
