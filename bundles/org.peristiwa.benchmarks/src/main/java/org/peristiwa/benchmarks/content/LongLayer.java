package org.peristiwa.benchmarks.content;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * A layer on a {@link LongArticle} in the mix of a real one: half entity mentions, more than a quarter events with
 * arguments and attributes, the rest times and values; notes, heads, mentions in pieces and nested ones here and
 * there; and the ties of {@link Ties}. All that it says fits the schema {@code news-events}.
 */
public final class LongLayer {

    private static final long SEED = 7_102;
    private static final Instant BEGUN = Instant.parse("2026-03-01T08:00:00Z");
    private static final List<String> ENTITY_TYPES =
            List.of("PER", "PER", "PER", "ORG.Government", "ORG", "GPE", "GPE", "LOC", "FAC", "ORG.Business");
    private static final List<String> EVENT_TYPES = List.of("Contact.Meet", "Contact.Negotiate", "Contact.Visit");
    private static final List<String> PARTIES = List.of("Participant", "Party", "Visitor");
    private static final int NEAR = 24;

    private final LayerFactory make = LayerFactory.eINSTANCE;
    private final Random random = new Random(SEED);
    private final LongArticle article;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<EntityMention> entities = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final Deque<Mention> near = new ArrayDeque<>();
    private int lastNumber;

    private LongLayer(LongArticle article) {
        this.article = article;
    }

    /** The layer of {@code annotator} with {@code mentions} mentions, evenly over the whole of {@code article}. */
    public static Layer of(LongArticle article, int mentions, String annotator, String articleId, String textHash) {
        LongLayer made = new LongLayer(article);
        for (int i = 0; i < mentions; i++) {
            made.mention((int) ((long) article.tokenCount() * i / mentions), article.tokenCount() / mentions);
        }
        new Ties(made, made.random).add();
        Layer layer = LayerFactory.eINSTANCE.createLayer();
        layer.setAnnotator(annotator);
        layer.setArticle(articleId);
        layer.setTextHash(textHash);
        layer.setSchema("news-events");
        layer.setSchemaVersion("1.0");
        layer.setState(LayerState.IN_PROGRESS);
        made.annotations.sort(AnnotationOrder.INSTANCE);
        layer.getAnnotations().addAll(made.annotations);
        return layer;
    }

    List<EntityMention> entities() {
        return entities;
    }

    List<EventMention> events() {
        return events;
    }

    private void mention(int token, int gap) {
        int first = token + random.nextInt(Math.max(1, gap - 5));
        while (!article.isWord(first) && first > token) {
            first--;
        }
        int kind = random.nextInt(100);
        Mention mention = kind < 50 ? entity() : kind < 78 ? event() : kind < 89 ? time() : value();
        int last = first;
        int words = kind < 50 ? 1 + random.nextInt(3) : 1;
        while (last - first + 1 < words && last + 1 < article.tokenCount() && article.isWord(last + 1)) {
            last++;
        }
        mention.setExtent(extent(first, last));
        add(mention, mention instanceof EventMention ? "e" : "m");
        near.addLast(mention);
        if (near.size() > NEAR) {
            near.removeFirst();
        }
    }

    private Extent extent(int first, int last) {
        if (last - first == 2 && random.nextInt(10) == 0) {
            return Extent.of(List.of(
                    new Span(article.begin(first), article.end(first)),
                    new Span(article.begin(last), article.end(last))));
        }
        Extent whole = Extent.of(article.begin(first), article.end(last));
        return last > first && random.nextInt(6) == 0
                ? whole.withHead(new Span(article.begin(last), article.end(last)))
                : whole;
    }

    /** Gives an annotation what every annotation has, and keeps it. */
    <A extends Annotation> A add(A annotation, String prefix) {
        annotation.setId(prefix + ++lastNumber);
        annotation.setCreated(BEGUN.plusSeconds(9L * lastNumber).toString());
        if (random.nextInt(100) == 0) {
            Note note = make.createNote();
            note.setText("perlu dilihat lagi, catatan " + lastNumber);
            annotation.getNotes().add(note);
        }
        if (random.nextInt(50) == 0) {
            annotation.setConfidence((50 + random.nextInt(50)) / 100.0);
        }
        annotations.add(annotation);
        return annotation;
    }

    private EntityMention entity() {
        EntityMention mention = make.createEntityMention();
        mention.setType(ENTITY_TYPES.get(random.nextInt(ENTITY_TYPES.size())));
        mention.setLevel(MentionLevel.get(1 + random.nextInt(3)));
        entities.add(mention);
        return mention;
    }

    private TimeMention time() {
        TimeMention mention = make.createTimeMention();
        mention.setType("DATE");
        mention.setValue(String.format("2026-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28)));
        return mention;
    }

    private ValueMention value() {
        ValueMention mention = make.createValueMention();
        mention.setType("NUMBER");
        mention.setValue(String.valueOf(random.nextInt(5_000)));
        return mention;
    }

    private EventMention event() {
        EventMention event = make.createEventMention();
        int type = random.nextInt(EVENT_TYPES.size());
        event.setType(EVENT_TYPES.get(type));
        if (random.nextInt(10) < 6) {
            event.getAttributes().add(attribute("Realis", "Other"));
        }
        if (random.nextInt(10) < 3) {
            event.getAttributes().add(attribute("Tense", "Past"));
        }
        int parties = 1 + random.nextInt(2);
        for (int i = 0; i < parties; i++) {
            argument(event, PARTIES.get(type), LongLayer::canTakePart);
        }
        if (random.nextInt(3) == 0) {
            argument(event, "Time", TimeMention.class::isInstance);
        }
        if (random.nextInt(10) == 0) {
            argument(event, "Topic", EventMention.class::isInstance);
        }
        events.add(event);
        return event;
    }

    private AttributeValue attribute(String name, String written) {
        AttributeValue value = make.createAttributeValue();
        value.setAttribute(name);
        value.getValues().add(written);
        return value;
    }

    private static boolean canTakePart(Mention filler) {
        return filler instanceof EntityMention mention
                && (mention.getType().equals("PER") || mention.getType().startsWith("ORG"));
    }

    private void argument(EventMention event, String role, Predicate<Mention> fits) {
        List<Mention> fillers = near.stream().filter(fits).toList();
        if (fillers.isEmpty()) {
            return;
        }
        Argument argument = make.createArgument();
        argument.setId("a" + ++lastNumber);
        argument.setRole(role);
        argument.setFiller(fillers.get(random.nextInt(fillers.size())));
        event.getArguments().add(argument);
    }
}
