package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossCollector;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.brat.AnnReader.BadLines;
import org.peristiwa.exchange.parts.GivenIds;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.text.TextFile;

/** The articles of an import of brat's files, one at a time. */
final class BratSource implements ImportSource {

    private final ImportRequest request;
    private final LossCollector losses;
    private final BratInput input;
    private final Schema schema;
    private final ImportedTypes types;
    private final FilesAhead rest;
    private final RepeatedNames names = new RepeatedNames();
    private final Shelf shelf = new Shelf();
    private final GivenIds ids = new GivenIds(shelf);
    private int done;

    BratSource(BratLayout layout, ImportRequest request) throws IOException {
        this.losses = new LossCollector(layout.description().id());
        this.request = request;
        this.input = new BratInput(layout, request.inputs(), shelf, this::bad);
        Optional<Path> conf = input.configuration(BratFormat.ANNOTATION_CONF);
        schema = conf.isPresent() ? new Configuration(conf.get(), input.names(), losses).read(language()) : derived();
        input.names().nameSchema(schema);
        types = new ImportedTypes(schema, input.names());
        rest = new FilesAhead(input.documents(), types, names);
    }

    private void bad(InputFormatException problem) throws InputFormatException {
        if (!request.lenient()) {
            throw problem;
        }
        losses.skipped(problem.place());
    }

    private String language() {
        return request.options().value(BratImporter.LANGUAGE).orElse("en");
    }

    /** Reads all the data once to see what they use; what is wrong with them is told when they are imported. */
    private Schema derived() throws IOException {
        DerivedSchema seen = new DerivedSchema();
        BadLines later = problem -> {};
        for (BratInput.Document document : input.documents()) {
            request.progress().check();
            for (ArticlePlace place : document.places().values()) {
                List<Path> files = place.annotations(document.stem());
                if (!files.isEmpty()) {
                    try {
                        TextFile text = InputFile.text(place.text(document.stem()));
                        seen.see(new AnnReading(files, names).read(text.text(), later, null));
                    } catch (InputFormatException e) {
                        later.bad(e);
                    }
                }
            }
        }
        return seen.schema();
    }

    @Override
    public Optional<Schema> schema() {
        return Optional.of(schema);
    }

    @Override
    public Optional<Corpus> corpus() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.getLanguages().add(language());
        corpus.setSchema(schema.getId());
        for (String folder : input.annotators()) {
            Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
            annotator.setId(annotator(folder));
            corpus.getAnnotators().add(annotator);
        }
        return Optional.of(corpus);
    }

    private String annotator(String folder) {
        return folder.isEmpty() ? request.annotator() : input.names().original(Names.Kind.ANNOTATOR, folder);
    }

    @Override
    public OptionalInt size() {
        return OptionalInt.of(input.size());
    }

    @Override
    public LossReport report() {
        return losses.report();
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        while (true) {
            request.progress().check();
            Optional<DocumentFiles> next = rest.next();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            DocumentFiles files = next.get();
            request.progress().at(files.document().name(), ++done, input.size());
            try {
                return Optional.of(read(files));
            } catch (InputFormatException e) {
                bad(e);
            }
        }
    }

    private AnnotatedDocument read(DocumentFiles files) throws IOException {
        TextFile text = files.text();
        if (text.text().length() == 0) {
            throw new InputFormatException(files.textPath(), BratWords.of("wrong.empty"));
        }
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ids.like(files.document().name()));
        if (files.metadata().isPresent()) {
            MetadataFile.read(files.metadata().get(), article);
        } else {
            article.setTitle(files.document().name());
            article.setLanguage(language());
        }
        List<Layer> layers = new ArrayList<>();
        for (Map.Entry<String, AnnReading> annotator : files.annotations().entrySet()) {
            if (!annotator.getValue().isEmpty()) {
                layers.add(layer(annotator(annotator.getKey()), article, text, annotator.getValue()));
            }
        }
        article.setTextHash(text.sha256());
        return new AnnotatedDocument(article, text.text(), layers);
    }

    private Layer layer(String annotator, Article article, TextFile text, AnnReading files) throws IOException {
        AnnReferences lines = files.read(text.text(), this::bad, types);
        Layer layer = LayerFactory.eINSTANCE.createLayer();
        layer.setAnnotator(annotator);
        layer.setArticle(article.getId());
        layer.setTextHash(text.sha256());
        layer.setSchema(schema.getId());
        layer.setSchemaVersion(schema.getVersion());
        layer.setState(LayerState.NEW);
        new LayerBuilder(types, lines, text.text(), layer, losses).build();
        return layer;
    }

    @Override
    public void close() {
        rest.close();
        shelf.close();
    }
}
