package org.peristiwa.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.edit.verbs.SetRuleSeverity;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** An open corpus of one article, in memory, with short ways to mark its words. */
public final class MarkedArticle {

    public static final LayerKey ANI = new LayerKey("ani", "rapat");

    private final MemoryStorage storage;
    private final CorpusSession session;
    private final String text;

    public MarkedArticle(String text) {
        this(text, schema -> {});
    }

    /** With a schema to which {@code more} has been done. */
    public MarkedArticle(String text, Consumer<Schema> more) {
        this.text = text;
        ArticleText content = new ArticleText(text);
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("contoh");
        corpus.setSchema("small");
        Annotator ani = CorpusFactory.eINSTANCE.createAnnotator();
        ani.setId(ANI.annotator());
        corpus.getAnnotators().add(ani);
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ANI.article());
        article.setLanguage("id");
        article.setTextHash(TextHash.of(content));
        corpus.getArticles().add(article);
        Schema schema = TestSchema.make();
        more.accept(schema);
        storage = new MemoryStorage(corpus, schema);
        storage.saveText(ANI.article(), content);
        session = open();
    }

    private CorpusSession open() {
        try {
            return CorpusSessions.open(storage, (one, language) -> {
                throw new AssertionError("no rule needs sentences or tokens");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CorpusSession session() {
        return session;
    }

    public Layer layer() {
        return session.openLayer(ANI);
    }

    public EntityMention entity(String type, String words) {
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        return mark(mention, type, extent(words));
    }

    public TimeMention time(String value, String words) {
        TimeMention mention = LayerFactory.eINSTANCE.createTimeMention();
        mention.setValue(value);
        return mark(mention, "Date", extent(words));
    }

    public ValueMention value(String type, String words) {
        return mark(LayerFactory.eINSTANCE.createValueMention(), type, extent(words));
    }

    public void anchor(TimeMention time, @Nullable TimeMention anchor) {
        change(context -> context.changes().set(time, LayerPackage.Literals.TIME_MENTION__ANCHOR, anchor));
    }

    public EventMention event(String type, String trigger) {
        return mark(LayerFactory.eINSTANCE.createEventMention(), type, extent(trigger));
    }

    public EventMention implicitEvent(String type) {
        EventMention event = LayerFactory.eINSTANCE.createEventMention();
        event.setType(type);
        return put(event, "e");
    }

    public <T extends Mention> T mark(T mention, String type, Extent extent) {
        mention.setType(type);
        mention.setExtent(extent);
        return put(mention, "m");
    }

    /** The first place of these words; a bar divides the pieces of a discontinuous one. */
    public Extent extent(String words) {
        return Extent.of(Stream.of(words.split("\\|"))
                .map(piece -> {
                    int begin = text.indexOf(piece);
                    if (begin < 0) {
                        throw new IllegalArgumentException("not in the text: " + piece);
                    }
                    return new Span(begin, begin + piece.length());
                })
                .toList());
    }

    public Entity cluster(Mention... mentions) {
        Entity entity = LayerFactory.eINSTANCE.createEntity();
        entity.getMentions().addAll(List.of(mentions));
        return put(entity, "c");
    }

    public Relation relation(String type, Filler source, Filler target) {
        Relation relation = LayerFactory.eINSTANCE.createRelation();
        relation.setType(type);
        relation.setSource(source);
        relation.setTarget(target);
        return put(relation, "r");
    }

    private <T extends Annotation> T put(T annotation, String prefix) {
        return session.execute(new Doing<>(context -> {
            annotation.setId(context.newId(layer(), prefix));
            context.changes().add(layer(), LayerPackage.Literals.LAYER__ANNOTATIONS, annotation);
            return annotation;
        }));
    }

    /** Fills a role of an event. */
    public Argument fill(EventMention event, String role, Filler filler) {
        return argument(event, role, argument -> argument.setFiller(filler));
    }

    public Argument argument(EventMention event, String role, Consumer<Argument> more) {
        return session.execute(new Doing<>(context -> {
            Argument argument = LayerFactory.eINSTANCE.createArgument();
            argument.setId(context.newId(layer(), "a"));
            argument.setRole(role);
            more.accept(argument);
            context.changes().add(event, LayerPackage.Literals.EVENT_MENTION__ARGUMENTS, argument);
            return argument;
        }));
    }

    public void attribute(Annotation annotation, String id, String... values) {
        change(context -> context.changes()
                .add(annotation, LayerPackage.Literals.ANNOTATION__ATTRIBUTES, attributeValue(id, values)));
    }

    public static AttributeValue attributeValue(String id, String... values) {
        AttributeValue value = LayerFactory.eINSTANCE.createAttributeValue();
        value.setAttribute(id);
        value.getValues().addAll(List.of(values));
        return value;
    }

    /** Turns a rule on that is off by default, or makes it worse or better. */
    public void set(String rule, RuleSeverity severity) {
        session.execute(new SetRuleSeverity(rule, severity));
    }

    public void move(Mention mention, String words) {
        change(context -> context.changes().set(mention, LayerPackage.Literals.MENTION__EXTENT, extent(words)));
    }

    public void retype(Mention mention, String type) {
        change(context -> context.changes().set(mention, LayerPackage.Literals.MENTION__TYPE, type));
    }

    public void remove(Annotation annotation) {
        change(context -> context.changes().remove(layer(), LayerPackage.Literals.LAYER__ANNOTATIONS, annotation));
    }

    public void change(Consumer<EditContext> what) {
        session.execute(new Doing<>(context -> {
            what.accept(context);
            return layer();
        }));
    }

    /** What the rule with this id finds in Ani's layer, in English. */
    public List<String> findings(String rule) {
        return problems(rule).stream()
                .map(problem -> problem.message().in(Locale.ENGLISH))
                .toList();
    }

    /** What the rule with this id finds in the corpus as such, in English. */
    public List<String> corpusFindings(String rule) {
        return new RuleChecker(List.of(AllRules.named(rule)))
                .checkCorpus(session).stream()
                        .map(problem -> problem.message().in(Locale.ENGLISH))
                        .toList();
    }

    public List<Problem> problems(String rule) {
        return new RuleChecker(List.of(AllRules.named(rule))).check(session, ANI);
    }
}
