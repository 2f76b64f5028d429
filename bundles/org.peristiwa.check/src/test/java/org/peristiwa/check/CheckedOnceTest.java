package org.peristiwa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.text.Extent;
import org.peristiwa.words.Message;

/**
 * In a layer with 100,000 mentions a step checks a handful of annotations again: those that it touched and those that
 * may say something else because of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckedOnceTest {

    private static final int MENTIONS = 100_000;
    private static final int MEMBERS = 10_000;
    private static final int EVENTS = 5_000;

    private final MarkedArticle article = new MarkedArticle("kata ".repeat(MENTIONS));
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final Map<Reach, AtomicInteger> checked = new EnumMap<>(Reach.class);

    /** Counts how often it is asked. */
    private record Counting(Reach reach, AtomicInteger count) implements AnnotationRule {

        @Override
        public String id() {
            return "counting." + reach.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Message label() {
            return Message.of(Counting.class, "counting");
        }

        @Override
        public Severity defaultSeverity() {
            return Severity.INFO;
        }

        @Override
        public void check(LayerContext context, Annotation annotation, Findings findings) {
            count.incrementAndGet();
        }
    }

    /** Every word is a mention; every tenth belongs to one cluster, which takes part in 5,000 events. */
    @BeforeAll
    void mark() {
        article.change(context -> {
            Entity everybody = LayerFactory.eINSTANCE.createEntity();
            for (int i = 0; i < MENTIONS; i++) {
                EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
                mention.setId("m" + i);
                mention.setType("Person");
                mention.setExtent(Extent.of(i * 5, i * 5 + 4));
                mentions.add(mention);
                context.changes().add(article.layer(), LayerPackage.Literals.LAYER__ANNOTATIONS, mention);
            }
            for (int i = 0; i < MEMBERS; i++) {
                everybody.getMentions().add(mentions.get(i * 10));
            }
            everybody.setId("c" + MENTIONS);
            context.changes().add(article.layer(), LayerPackage.Literals.LAYER__ANNOTATIONS, everybody);
            for (int i = 0; i < EVENTS; i++) {
                EventMention event = LayerFactory.eINSTANCE.createEventMention();
                event.setId("e" + (MENTIONS + 1 + i));
                event.setType("Meet");
                event.setExtent(Extent.of(i * 50, i * 50 + 4));
                events.add(event);
                context.changes().add(article.layer(), LayerPackage.Literals.LAYER__ANNOTATIONS, event);
            }
        });
        article.change(context -> {
            Entity everybody = (Entity) article.session()
                    .index(article.layer())
                    .annotation("c" + MENTIONS)
                    .orElseThrow();
            for (int i = 0; i < EVENTS; i++) {
                var argument = LayerFactory.eINSTANCE.createArgument();
                argument.setId("a" + (2 * MENTIONS + i));
                argument.setRole("Participant");
                argument.setFiller(everybody);
                context.changes().add(events.get(i), LayerPackage.Literals.EVENT_MENTION__ARGUMENTS, argument);
            }
        });
    }

    private LiveCheck live;

    @BeforeEach
    void follow() {
        List<Rule> rules = new ArrayList<>();
        for (Reach reach : Reach.values()) {
            rules.add(new Counting(reach, checked.computeIfAbsent(reach, one -> new AtomicInteger())));
        }
        live = new RuleChecker(rules).follow(article.session());
        live.include(MarkedArticle.ANI);
        checked.values().forEach(count -> count.set(0));
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private void assertFew(String step, Runnable what, int most) {
        for (int time = 0; time < 3; time++) {
            checked.values().forEach(count -> count.set(0));
            switch (time) {
                case 0 -> what.run();
                case 1 -> article.session().history().undo();
                default -> article.session().history().redo();
            }
            assertThat(checked).as(step).allSatisfy((reach, count) -> assertThat(count.get())
                    .as("%s, %s", step, reach)
                    .isLessThanOrEqualTo(most));
        }
        article.session().history().undo();
    }

    @Test
    void given_a_great_layer_when_one_thing_is_changed_undone_and_done_again_then_few_are_checked() {
        var session = article.session();
        EntityMention alone = mentions.get(50_001);
        EntityMention member = mentions.get(50_000);
        EventMention event = events.get(2_500);
        assertFew("a note", () -> session.execute(new AddNote(member, "?")), 1);
        assertFew(
                "a new mention",
                () -> session.execute(new MarkEntity(MarkedArticle.ANI, "Person", Extent.of(250_008, 250_012))),
                4);
        assertFew("a deleted mention", () -> session.execute(new DeleteAnnotations(alone)), 4);
        assertFew("an extent", () -> session.execute(new ChangeExtent(member, Extent.of(250_000, 250_009))), 8);
        assertFew("a type", () -> session.execute(new Retype(member, "Place")), 4);
        assertFew("an attribute", () -> session.execute(new SetAttribute(event, "Realis", "other")), 6);
        assertFew("an argument", () -> session.execute(new AddArgument(event, "Place", alone)), 6);
    }

    @Test
    void given_an_event_that_names_the_great_cluster_when_it_goes_then_the_others_are_left_alone() {
        assertFew("a deleted event", () -> article.session().execute(new DeleteAnnotations(events.get(100))), 6);
    }
}
