package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.parts.GivenIds;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.ReadTwice;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.TextFile;
import org.peristiwa.words.Localised;

/** The articles of files that hold a CAS each. Files of one name in folders of several annotators are one article. */
final class CasFiles implements ReadTwice.Documents {

    /** Reads one file. */
    @FunctionalInterface
    interface CasReader {
        RawCas read(Path file, RawCas.StructureListener listener) throws IOException;

        /** Which features of types that are not ours refer to other structures, where the file itself does not tell. */
        default ReferenceFeatures references(Path file) throws IOException {
            return ReferenceFeatures.NONE;
        }
    }

    private final Iterator<PartInputs.Part> files;
    private final String annotator;
    private final CasReader reader;
    private final LossSink losses;
    private final GivenIds ids = new GivenIds();
    private ReferenceFeatures references = ReferenceFeatures.NONE;
    private @Nullable Path described;

    CasFiles(ImportRequest request, String ending, CasReader reader, LossSink losses) throws IOException {
        this.files = PartInputs.of(request.inputs(), List.of(ending), file -> !isReport(file))
                .byName()
                .iterator();
        this.annotator = request.annotator();
        this.reader = reader;
        this.losses = losses;
    }

    private static boolean isReport(Path file) {
        return String.valueOf(file.getFileName()).startsWith("export-report");
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        return files.hasNext() ? Optional.of(read(files.next())) : Optional.empty();
    }

    private AnnotatedDocument read(PartInputs.Part part) throws IOException {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        List<Layer> layers = new ArrayList<>();
        ArticleText text = new ArticleText("");
        for (Map.Entry<String, Path> file : part.files().entrySet()) {
            Path path = file.getValue();
            OwnCas ownCas = new OwnCas(
                    path,
                    layers.isEmpty() ? article : CorpusFactory.eINSTANCE.createArticle(),
                    LayerFactory.eINSTANCE.createLayer());
            Cas cas = reader.read(path, ownCas::begin).view(references(path), losses, this::viewLeftOut);
            ArticleText own = textOf(cas, path);
            if (layers.isEmpty()) {
                text = own;
            } else if (!text.content().equals(own.content())) {
                throw new InputFormatException(path, ErrorWords.of("otherText"));
            }
            layers.add(layer(cas, ownCas, own, article, part.name(), file));
        }
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        for (Layer layer : layers) {
            layer.setArticle(article.getId());
            layer.setTextHash(article.getTextHash());
        }
        layers.removeIf(CasFiles::saysNothing);
        return new AnnotatedDocument(article, text, layers);
    }

    /** The descriptor stands beside the files of a folder or above them, and is read once for all of them. */
    private ReferenceFeatures references(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Objects.equals(folder, described)) {
            references = reader.references(file);
            described = folder;
        }
        return references;
    }

    /** An article that nobody has annotated is exported with a layer that says nothing. */
    private static boolean saysNothing(Layer layer) {
        return layer.getAnnotations().isEmpty() && layer.getSchema() == null;
    }

    private void viewLeftOut(LossSink sink, String view) {
        sink.lost(new Loss(
                Loss.Kind.DROPPED, "uima.view", annotator, "", "", "", UimaWords.of("view", view), Localised.none()));
    }

    private static ArticleText textOf(Cas cas, Path file) throws InputFormatException {
        try {
            return new ArticleText(String.valueOf(cas.sofa().text("sofaString")));
        } catch (IllegalArgumentException e) {
            throw new InputFormatException(file, ErrorWords.text(e));
        }
    }

    private Layer layer(
            Cas cas, OwnCas own, ArticleText text, Article article, String name, Map.Entry<String, Path> file)
            throws IOException {
        Layer layer = own.layer();
        boolean isFirst = article.getId() == null;
        own.finish(cas);
        if (isFirst) {
            language(cas).filter(any -> article.getLanguage() == null).ifPresent(article::setLanguage);
            article.setId(ids.like(article.getId() == null ? name : article.getId()));
            if (!own.hasAny()) {
                article.setTitle(name);
            }
        }
        layer.setArticle(article.getId());
        layer.setAnnotator(file.getKey().isEmpty() ? annotatorOf(layer) : file.getKey());
        if (!own.hasAny()) {
            new ForeignCas(layer, text, losses).read(cas);
        }
        requireSound(layer, text, file.getValue());
        return layer;
    }

    private String annotatorOf(Layer layer) {
        return layer.getAnnotator() == null ? annotator : layer.getAnnotator();
    }

    private static Optional<String> language(Cas cas) {
        return cas.structures().stream()
                .filter(each ->
                        each.type().equals(Fs.DOCUMENT) || each.shortType().equals("DocumentMetaData"))
                .map(each -> Optional.ofNullable(each.text("language")))
                .flatMap(Optional::stream)
                .filter(language -> !language.equals(Cas.UNKNOWN_LANGUAGE))
                .findFirst();
    }

    private static void requireSound(Layer layer, ArticleText text, Path file) throws InputFormatException {
        List<LayerInvariants.Violation> violations = LayerInvariants.violations(layer, text);
        if (!violations.isEmpty()) {
            throw new InputFormatException(file, violations.get(0));
        }
    }

    /** Whether a file begins like one of this form; a quick look. */
    static boolean beginsWith(Path file, String ending, String sign) {
        if (!file.toString().endsWith(ending) || !Files.isRegularFile(file)) {
            return false;
        }
        try (java.io.InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4096), java.nio.charset.StandardCharsets.UTF_8).contains(sign);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether an input, a file or folder, looks like this form. */
    static boolean recognises(Path input, String ending, String sign) {
        if (!Files.isDirectory(input)) {
            return beginsWith(input, ending, sign);
        }
        try (java.util.stream.Stream<Path> found = Files.walk(input, 2)) {
            return found.anyMatch(file -> beginsWith(file, ending, sign));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
