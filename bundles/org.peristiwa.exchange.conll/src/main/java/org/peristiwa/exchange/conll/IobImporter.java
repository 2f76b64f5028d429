package org.peristiwa.exchange.conll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.TextFile;

/** Reads IOB2, BILOU and IOBES: the text is the tokens with a space between, a line for each sentence. */
@Component
public final class IobImporter implements Importer {

    private static final List<String> ENDINGS = List.of(IobFormat.ENDING, ".iob", ".iob2", ".bio");

    @Override
    public FormatDescription format() {
        return IobFormat.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return ENDINGS.stream().anyMatch(input.toString()::endsWith);
        }
        try {
            return !PartInputs.of(List.of(input), ENDINGS).parts().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        PartInputs inputs = PartInputs.of(request.inputs(), ENDINGS);
        return ReadTwice.open(request, format(), losses -> new PartLines(inputs, request.annotator(), Reader::new));
    }

    private static final class Reader implements PartLines.DocumentReader {
        private final IobReading reading;
        private final String name;
        private final String annotator;
        private int number;

        Reader(Path file, String annotator) throws IOException {
            this.reading = IobReading.open(file);
            this.name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
            this.annotator = annotator;
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            return reading.next().map(this::document);
        }

        private AnnotatedDocument document(IobReading.Article read) {
            StringBuilder text = new StringBuilder();
            List<Integer> begins = new ArrayList<>();
            int sentence = 0;
            for (int i = 0; i < read.tokens().size(); i++) {
                begins.add(text.length());
                text.append(read.tokens().get(i));
                boolean endsSentence = read.sentenceEnds().get(sentence) == i + 1;
                text.append(endsSentence ? '\n' : ' ');
                sentence += endsSentence ? 1 : 0;
            }
            ArticleText content = new ArticleText(text.toString());
            Article article = CorpusFactory.eINSTANCE.createArticle();
            article.setId(ArticleIds.like(name + "-" + ++number, any -> false));
            article.setTextHash(TextFile.sha256(TextFile.encode(content)));
            Layer layer = LayerFactory.eINSTANCE.createLayer();
            layer.setAnnotator(annotator);
            layer.setArticle(article.getId());
            layer.setTextHash(article.getTextHash());
            for (IobReading.Span span : read.spans()) {
                EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
                mention.setId("m" + (layer.getAnnotations().size() + 1));
                mention.setType(span.type());
                int last = span.end() - 1;
                mention.setExtent(Extent.of(
                        begins.get(span.begin()),
                        begins.get(last) + read.tokens().get(last).length()));
                layer.getAnnotations().add(mention);
            }
            return new AnnotatedDocument(article, content, List.of(layer));
        }

        @Override
        public void close() throws IOException {
            reading.close();
        }
    }
}
