package org.peristiwa.exchange.json;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Metadata;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.text.TextFile;

/** An article in which every kind of annotation occurs, and texts that are hard on offsets. */
final class Documents {

    static final String TEXT =
            "Menlu Sari \uD83D\uDC69\u200D\u2696\uFE0F bertemu Duta Besar di Jakarta pada 3 Mei\u00A02024,\r\nkata “juru bicara” itu. \u0645\u0631\u062D\u0628\u0627 e\u0301\t\uD83D\uDE00";

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    private Documents() {}

    static AnnotatedDocument everyKind() {
        ArticleText text = new ArticleText(TEXT);
        Article article = article("rapat", text);
        return new AnnotatedDocument(
                article, text, List.of(fullLayer(article, text, "gold"), emptyLayer(article, "ani")));
    }

    static Article article(String id, ArticleText text) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setTitle("Rapat \"besar\"");
        article.setLanguage("id");
        article.setCreated("2024-05-04T08:00:00+07:00");
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        Metadata desk = CorpusFactory.eINSTANCE.createMetadata();
        desk.setKey("desk");
        desk.setValue("politik");
        article.getMetadata().add(desk);
        return article;
    }

    static Layer emptyLayer(Article article, String annotator) {
        Layer layer = FACTORY.createLayer();
        layer.setAnnotator(annotator);
        layer.setArticle(article.getId());
        layer.setTextHash(article.getTextHash());
        return layer;
    }

    static Extent find(ArticleText text, String words) {
        int begin = text.content().indexOf(words);
        return Extent.of(begin, begin + words.length());
    }

    private static Layer fullLayer(Article article, ArticleText text, String annotator) {
        Layer layer = emptyLayer(article, annotator);
        layer.setSchema("news-events");
        layer.setSchemaVersion("1.0");
        layer.setState(LayerState.ADJUDICATED);
        EntityMention minister = FACTORY.createEntityMention();
        minister.setType("PER");
        minister.setLevel(MentionLevel.NAM);
        minister.setExtent(find(text, "Menlu Sari").withHead(new Span(6, 10)));
        EntityMention envoy = FACTORY.createEntityMention();
        envoy.setType("PER");
        int besar = text.content().indexOf("Besar");
        int emoji = text.content().indexOf("\uD83D\uDC69");
        envoy.setExtent(Extent.of(List.of(new Span(besar, besar + 5), new Span(emoji, emoji + 2))));
        EventMention meeting = FACTORY.createEventMention();
        meeting.setType("Contact.Meet");
        meeting.setExtent(find(text, "bertemu"));
        EventMention implied = FACTORY.createEventMention();
        implied.setType("Movement.Travel");
        argument(meeting, "a1", "Participant", minister);
        argument(meeting, "a2", "Participant", envoy);
        argument(implied, "a3", "Cause", meeting);
        Argument missing = FACTORY.createArgument();
        missing.setId("a4");
        missing.setRole("Place");
        missing.setImplicit(true);
        implied.getArguments().add(missing);
        List<Annotation> all = new ArrayList<>(List.of(minister, envoy, meeting, implied));
        all.addAll(others(text, minister, meeting));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setId("x" + (i + 1));
            all.get(i).setOrigin(i % 2 == 0 ? Origin.MANUAL : Origin.IMPORTED);
        }
        layer.getAnnotations().addAll(all);
        return layer;
    }

    private static List<Annotation> others(ArticleText text, EntityMention minister, EventMention meeting) {
        TimeMention date = FACTORY.createTimeMention();
        date.setType("DATE");
        date.setExtent(find(text, "3 Mei\u00A02024"));
        date.setValue("2024-05-03");
        TimeMention later = FACTORY.createTimeMention();
        later.setType("DATE");
        later.setExtent(find(text, "2024"));
        later.setAnchor(date);
        ValueMention title = FACTORY.createValueMention();
        title.setType("TITLE");
        title.setExtent(find(text, "Menlu"));
        Entity chain = FACTORY.createEntity();
        chain.setTie("Equiv");
        chain.getMentions().add(minister);
        chain.getLinks().add(link());
        Relation relation = FACTORY.createRelation();
        relation.setType("Located");
        relation.setSource(chain);
        relation.setTarget(meeting);
        relation.setConfidence(0.25);
        Attribution outer = FACTORY.createAttribution();
        outer.setSource(minister);
        outer.setCue(find(text, "kata"));
        outer.setContent(find(text, "bertemu"));
        outer.getContentEvents().add(meeting);
        Attribution inner = FACTORY.createAttribution();
        outer.getContentAttributions().add(inner);
        AttributeValue realis = FACTORY.createAttributeValue();
        realis.setAttribute("Realis");
        realis.getValues().add("actual");
        meeting.getAttributes().add(realis);
        Note note = FACTORY.createNote();
        note.setText("baris satu\nbaris \"dua\" \\ \u2028");
        meeting.getNotes().add(note);
        return List.of(date, later, title, chain, relation, outer, inner);
    }

    private static Link link() {
        Link link = FACTORY.createLink();
        link.setBase("Wikidata");
        link.setIdentifier("Q3630");
        return link;
    }

    private static void argument(EventMention event, String id, String role, Filler filler) {
        Argument argument = FACTORY.createArgument();
        argument.setId(id);
        argument.setRole(role);
        argument.setFiller(filler);
        event.getArguments().add(argument);
    }

    static boolean equal(AnnotatedDocument one, AnnotatedDocument other) {
        return EcoreUtil.equals(one.article(), other.article())
                && one.text().content().equals(other.text().content())
                && EcoreUtil.equals(List.copyOf(one.layers()), List.copyOf(other.layers()));
    }
}
