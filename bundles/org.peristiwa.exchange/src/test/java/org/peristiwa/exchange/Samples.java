package org.peristiwa.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** A corpus of articles that each say that somebody came. */
public final class Samples {

    private Samples() {}

    /** Article {@code id} of two words, the first marked as a person by {@code anna}. */
    public static AnnotatedDocument document(String id, String person) {
        ArticleText text = new ArticleText(person + " datang.\n");
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setLanguage("id");
        article.setLicence("CC0-1.0");
        Layer layer = LayerFactory.eINSTANCE.createLayer();
        layer.setAnnotator("anna");
        layer.setArticle(id);
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        mention.setId("m1");
        mention.setType("Person");
        mention.setExtent(Extent.of(0, person.length()));
        layer.getAnnotations().add(mention);
        return new AnnotatedDocument(article, text, List.of(layer));
    }

    /** A schema with the one type that the documents use. */
    public static Schema schema() {
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("people");
        schema.setVersion("1");
        EntityType person = SchemaFactory.eINSTANCE.createEntityType();
        person.setId("Person");
        schema.getEntityTypes().add(person);
        return schema;
    }

    /** A corpus split into one part, with the annotator of the documents. */
    public static Corpus corpus(String... trained) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("Orang \"penting\"");
        org.peristiwa.model.corpus.Annotator anna = CorpusFactory.eINSTANCE.createAnnotator();
        anna.setId("anna");
        corpus.getAnnotators().add(anna);
        Split train = CorpusFactory.eINSTANCE.createSplit();
        train.setName("train");
        train.getArticles().addAll(List.of(trained));
        corpus.getSplits().add(train);
        return corpus;
    }

    /** An importer whose files are these documents. */
    public static Importer importing(AnnotatedDocument... documents) {
        return new ListFormat(List.of(documents), -1);
    }

    /** An importer that finds the document with this index broken. */
    public static Importer failingAt(int index, AnnotatedDocument... documents) {
        return new ListFormat(List.of(documents), index);
    }

    /** An importer whose files are read anew each time, as real ones are; the document with index {@code broken} is. */
    public static Importer importingAnew(Supplier<List<AnnotatedDocument>> documents, int broken) {
        return new Importer() {
            @Override
            public FormatDescription format() {
                return ListFormat.DESCRIPTION;
            }

            @Override
            public boolean recognises(Path input) {
                return false;
            }

            @Override
            public ImportSource open(ImportRequest request) {
                return new ListFormat(documents.get(), broken).open(request);
            }
        };
    }
}
