package org.peristiwa.edit.schema.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.edit.schema.RichCorpus.ANI;
import static org.peristiwa.edit.schema.RichCorpus.BUDI;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.RichRules;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddAttribution;
import org.peristiwa.edit.verbs.AddRelation;
import org.peristiwa.edit.verbs.AnchorTime;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkImplicitEvent;
import org.peristiwa.edit.verbs.MarkTime;
import org.peristiwa.edit.verbs.MarkValue;
import org.peristiwa.edit.verbs.ReportParts;
import org.peristiwa.edit.verbs.SetArgumentAttribute;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetLevel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;

/**
 * Whatever refactorings are done to whatever layers: invariants hold, rules name nothing that is not there, undoing all gives what was, and a copy of the layers
 * from before, opened with the schema from after, becomes what the refactorings made of the layers.
 */
class RandomRefactoringsTest {

    private static final int ANNOTATIONS = 30;
    private static final int REFACTORINGS = 16;
    private static final List<String> ROLES = List.of("Participant", "Time", "Host", "Target", "Instrument");
    private static final List<String> ATTRIBUTES = List.of("Realis", "Mode", "Tags", "Note");
    private static final List<String> OPTIONS =
            List.of("Actual", "Other", "Generic", "online", "inperson", "a", "b", "c");

    @Property(tries = 150)
    void given_random_refactorings_when_done_then_undo_gives_the_start_and_an_older_copy_becomes_the_same(
            @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        MemoryStorage before = RichCorpus.storage(RichRules.schema());
        try (CorpusSession session = RichCorpus.open(before)) {
            annotate(session, random);
            session.saveAll();
        }
        MemoryStorage after = copy(before);
        try (CorpusSession session = RichCorpus.open(before)) {
            Desk desk = new Desk(session);
            List<EObject> start = desk.snapshot();
            int done = refactor(desk, random);
            after.saveSchema(session.schema());
            assertBroughtUpToTheSame(session, after);
            for (int i = 0; i < done; i++) {
                session.history().undo();
            }
            desk.verify();
            assertThat(EcoreUtil.equals(desk.snapshot(), start)).isTrue();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
    }

    private static MemoryStorage copy(MemoryStorage original) throws Exception {
        MemoryStorage copy = RichCorpus.storage(RichCorpus.schema());
        try (CorpusSession session = RichCorpus.open(original)) {
            for (LayerKey key : session.layers()) {
                copy.saveLayer(key, session.layer(key).orElseThrow());
            }
        }
        return copy;
    }

    private static int refactor(Desk desk, Random random) {
        for (int i = 0; i < REFACTORINGS; i++) {
            List<EObject> before = desk.snapshot();
            try {
                Refactoring refactoring = RandomRefactorings.next(random);
                RefactoringPreview preview = refactoring.preview(desk.session, RefactoringProgress.NONE);
                assertThat(EcoreUtil.equals(desk.snapshot(), before)).isTrue();
                desk.session.execute(refactoring.verb(RefactoringProgress.NONE));
                assertThat(preview.layers()).isSubsetOf(desk.session.layers());
                desk.verify();
                assertThat(RichRules.unknownNames(desk.session.types()))
                        .as(desk.session.schema().getMigrations().toString())
                        .isEmpty();
            } catch (EditException refused) {
                assertThat(EcoreUtil.equals(desk.snapshot(), before))
                        .as("after " + refused.getMessage())
                        .isTrue();
            }
        }
        return desk.session.history().done().size();
    }

    /** All but the version: a layer has that of the last refactoring that changed it, or of the schema. */
    private static void assertBroughtUpToTheSame(CorpusSession session, MemoryStorage older) throws Exception {
        try (CorpusSession opened = RichCorpus.open(older)) {
            for (LayerKey key : session.layers()) {
                Layer made = EcoreUtil.copy(session.layer(key).orElseThrow());
                Layer brought = EcoreUtil.copy(opened.layer(key).orElseThrow());
                made.setSchemaVersion(null);
                brought.setSchemaVersion(null);
                assertThat(EcoreUtil.equals(made, brought))
                        .as(key + " after " + session.schema().getMigrations())
                        .isTrue();
            }
            new Desk(opened).verify();
        }
    }

    private static <T> T one(List<? extends T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static void annotate(CorpusSession session, Random random) {
        for (int i = 0; i < ANNOTATIONS; i++) {
            LayerKey key = random.nextInt(3) == 0 ? BUDI : ANI;
            List<Annotation> all = new ArrayList<>(session.openLayer(key).getAnnotations());
            try {
                Verb<?> verb =
                        all.size() < 6 ? marking(key, random) : tying(key, one(all, random), one(all, random), random);
                session.execute(verb);
            } catch (EditException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    private static Verb<?> marking(LayerKey key, Random random) {
        int begin = random.nextInt(SampleCorpus.TEXT.length() - 20);
        Extent extent = Extent.of(begin < 48 ? begin : 40, begin < 48 ? begin + 2 : 45);
        return switch (random.nextInt(6)) {
            case 0 -> new MarkEntity(key, one(List.of("Person", "Official", "Group"), random), extent);
            case 1 -> new MarkTime(key, one(List.of("Date", "Hour"), random), extent);
            case 2 -> new MarkValue(key, one(List.of("Money", "Weapon"), random), extent);
            case 3 -> new MarkImplicitEvent(key, one(List.of("Meet", "Attack"), random));
            default -> new MarkEvent(key, one(List.of("Meet", "Call", "Attack"), random), extent);
        };
    }

    private static Verb<?> tying(LayerKey key, Annotation one, Annotation other, Random random) {
        if (random.nextInt(4) == 0) {
            return marking(key, random);
        }
        if (one instanceof EventMention event && other instanceof Filler filler && random.nextInt(3) > 0) {
            if (!event.getArguments().isEmpty() && random.nextInt(3) == 0) {
                return new SetArgumentAttribute(
                        event.getArguments().get(0), one(ATTRIBUTES, random), one(OPTIONS, random));
            }
            return new AddArgument(event, one(ROLES, random), filler);
        }
        if (one instanceof TimeMention time && other instanceof TimeMention anchor) {
            return new AnchorTime(time, anchor);
        }
        if (one instanceof EntityMention mention && random.nextInt(3) == 0) {
            return new SetLevel(mention, MentionLevel.NAM);
        }
        if (one instanceof Filler first && other instanceof Filler second && random.nextInt(3) > 0) {
            return switch (random.nextInt(4)) {
                case 0 -> new AddRelation("Before", first, second);
                case 1 -> new AddAttribution(key, ReportParts.NONE.withSource(first));
                default -> new JoinCluster(first, second);
            };
        }
        List<String> values =
                random.nextBoolean() ? List.of(one(OPTIONS, random)) : List.of("a", one(List.of("b", "c"), random));
        return new SetAttribute(one, one(ATTRIBUTES, random), values);
    }
}
