package org.peristiwa.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddAttribution;
import org.peristiwa.edit.verbs.AddLink;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.AddRelation;
import org.peristiwa.edit.verbs.AnchorTime;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.ChangeRole;
import org.peristiwa.edit.verbs.ClearAttribute;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.FillArgument;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkImplicitEvent;
import org.peristiwa.edit.verbs.MarkTime;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.edit.verbs.RemoveTrigger;
import org.peristiwa.edit.verbs.ReportParts;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.edit.verbs.ReverseRelation;
import org.peristiwa.edit.verbs.SetArgumentAttribute;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetConfidence;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;

/** Somebody who works at random, on annotations of their own or on all. */
final class RandomWork {

    private final Machine machine;
    private final Random random;
    private final Set<String> foreign;

    private RandomWork(Machine machine, Random random, Set<String> foreign) {
        this.machine = machine;
        this.random = random;
        this.foreign = foreign;
    }

    /** Does {@code steps} steps on whatever there is. */
    static void onAll(Machine machine, Random random, int steps) {
        new RandomWork(machine, random, Set.of()).work(steps);
    }

    /** Does {@code steps} steps that have nothing to do with the annotations named in {@code foreign}. */
    static void apartFrom(Set<String> foreign, Machine machine, Random random, int steps) {
        new RandomWork(machine, random, foreign).work(steps);
    }

    /** The ids of all annotations that there are. */
    static Set<String> ids(Machine machine) {
        Set<String> ids = new HashSet<>();
        machine.layer.getAnnotations().forEach(annotation -> ids.add(annotation.getId()));
        return ids;
    }

    private void work(int steps) {
        int done = 0;
        while (done < steps) {
            try {
                machine.run(next());
                done++;
            } catch (EditException refused) {
                assertThat(refused)
                        .as("not every step makes sense, but it says why")
                        .hasMessageContaining(" ");
            }
        }
    }

    private Verb<?> next() {
        List<Annotation> own = machine.layer.getAnnotations().stream()
                .filter(annotation -> !foreign.contains(annotation.getId()))
                .toList();
        if (own.size() < 5 || random.nextInt(4) == 0) {
            return mark();
        }
        Annotation one = own.get(random.nextInt(own.size()));
        Annotation other = own.get(random.nextInt(own.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new DeleteAnnotations(one);
            case 1, 2 -> tie(one, other);
            default -> change(one, other);
        };
    }

    private Verb<?> mark() {
        return switch (random.nextInt(4)) {
            case 0 -> new MarkEvent(Machine.ANI, "Meet", extent());
            case 1 -> new MarkTime(Machine.ANI, "Date", extent());
            case 2 -> new MarkImplicitEvent(Machine.ANI, "Say");
            default -> new MarkEntity(Machine.ANI, "Person", extent());
        };
    }

    private Verb<?> tie(Annotation one, Annotation other) {
        if (one instanceof EventMention event && other instanceof Filler filler && random.nextBoolean()) {
            return new AddArgument(event, "Role" + random.nextInt(3), filler);
        }
        if (one instanceof TimeMention time && other instanceof TimeMention anchor) {
            return new AnchorTime(time, anchor);
        }
        if (one instanceof Filler first && other instanceof Filler second) {
            return switch (random.nextInt(3)) {
                case 0 -> new AddRelation("before", first, second);
                case 1 ->
                    new AddAttribution(
                            Machine.ANI, ReportParts.NONE.withSource(first).withCue(extent()));
                default -> new JoinCluster(first, second);
            };
        }
        return new AddNote(one, "note " + random.nextInt(9));
    }

    private Verb<?> change(Annotation one, Annotation other) {
        if (one instanceof EventMention event && !event.getArguments().isEmpty() && random.nextBoolean()) {
            return changeArgument(event, other);
        }
        if (one instanceof Relation relation && random.nextBoolean()) {
            return new ReverseRelation(relation);
        }
        if (one instanceof Mention mention && random.nextBoolean()) {
            return switch (random.nextInt(3)) {
                case 0 -> new Retype(mention, "Type" + random.nextInt(3));
                case 1 -> mention instanceof EventMention event ? new RemoveTrigger(event) : new AddNote(one, "seen");
                default -> new ChangeExtent(mention, extent());
            };
        }
        return switch (random.nextInt(5)) {
            case 0 -> new SetAttribute(one, "a" + random.nextInt(2), "v" + random.nextInt(3));
            case 1 -> new ClearAttribute(one, "a" + random.nextInt(2));
            case 2 -> new SetConfidence(one, random.nextInt(4) / 4.0);
            case 3 -> new AddLink(one, "Wikidata", "Q" + random.nextInt(3), "");
            default -> new AddNote(one, "note " + random.nextInt(9));
        };
    }

    private Verb<?> changeArgument(EventMention event, Annotation other) {
        List<Argument> arguments = new ArrayList<>(event.getArguments());
        Argument argument = arguments.get(random.nextInt(arguments.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new RemoveArgument(argument);
            case 1 -> new ChangeRole(argument, "Role" + random.nextInt(3));
            case 2 -> new SetArgumentAttribute(argument, "a", "v" + random.nextInt(3));
            default ->
                other instanceof Filler filler ? new FillArgument(argument, filler) : new ChangeRole(argument, "Role");
        };
    }

    private Extent extent() {
        int begin = random.nextInt(45);
        return Extent.of(begin, begin + 1 + random.nextInt(5));
    }
}
