package org.peristiwa.edit.verbs;

import static org.peristiwa.edit.SampleCorpus.ANI;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Draws verbs for the sample text, some of which will be refused. */
public final class RandomVerbs {

    private RandomVerbs() {}

    /** The next thing that somebody might do to {@code layer}, which is the one that {@link SampleCorpus#ANI} names. */
    public static Verb<?> next(Layer layer, LayerIndex index, Random random) {
        return next(ANI, layer, index, random);
    }

    /** The next thing that somebody might do to {@code layer}, which {@code key} names. */
    public static Verb<?> next(LayerKey key, Layer layer, LayerIndex index, Random random) {
        List<Annotation> all = layer.getAnnotations();
        if (all.size() < 6 || random.nextInt(4) == 0) {
            return marking(key, random);
        }
        Annotation one = all.get(random.nextInt(all.size()));
        Annotation other = all.get(random.nextInt(all.size()));
        if (random.nextInt(12) == 0) {
            Emptied emptied = random.nextBoolean() ? Emptied.REFUSE : Emptied.RELEASE;
            return new CorrectText(key, extent(random).hull(), random.nextBoolean() ? "kata" : "", emptied);
        }
        if (random.nextInt(6) == 0) {
            return new DeleteAnnotations(random.nextBoolean() ? List.of(one) : List.of(one, other));
        }
        return one instanceof Mention mention && random.nextBoolean()
                ? reshaping(mention, random)
                : tying(key, index, one, other, random);
    }

    private static Verb<?> marking(LayerKey key, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new MarkEvent(key, "Meet", extent(random));
            case 1 -> new MarkTime(key, "Date", extent(random));
            case 2 -> new MarkValue(key, "Sum", extent(random));
            case 3 -> new MarkImplicitEvent(key, "Say");
            default -> new MarkEntity(key, "Person", extent(random));
        };
    }

    private static Verb<?> reshaping(Mention mention, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new AddPiece(mention, extent(random).hull());
            case 1 -> new SetHead(mention, extent(random).hull());
            case 2 ->
                mention instanceof EventMention event
                        ? new RemoveTrigger(event)
                        : new RemovePiece(mention, extent(random).hull());
            case 3 -> new Retype(mention, "Person" + random.nextInt(3));
            default -> new ChangeExtent(mention, extent(random));
        };
    }

    private static Verb<?> tying(LayerKey key, LayerIndex index, Annotation one, Annotation other, Random random) {
        if (one instanceof Relation relation) {
            return random.nextBoolean() ? new ReverseRelation(relation) : new RetypeRelation(relation, "after");
        }
        if (one instanceof Attribution attribution) {
            return new ChangeAttribution(attribution, report(one, other));
        }
        if (one instanceof TimeMention time && other instanceof TimeMention anchor) {
            return new AnchorTime(time, anchor);
        }
        if (one instanceof EventMention event && other instanceof Filler filler && random.nextInt(3) > 0) {
            return arguing(event, filler, random);
        }
        if (one instanceof EntityMention mention && random.nextInt(3) == 0) {
            for (Cluster cluster : index.clustersOf(mention)) {
                return random.nextBoolean()
                        ? new LeaveCluster(mention, cluster)
                        : new SplitCluster(cluster, Chains.members(cluster).subList(0, 1));
            }
        }
        if (one instanceof Filler first && other instanceof Filler second) {
            return switch (random.nextInt(4)) {
                case 0 -> new AddRelation("before", first, second);
                case 1 -> new AddAttribution(key, report(one, other));
                case 2 ->
                    first instanceof Mention mention
                            ? new MoveToCluster(mention, second)
                            : new JoinCluster(first, second);
                default -> new JoinCluster(first, second);
            };
        }
        return random.nextBoolean() ? new AddNote(one, "note") : new SetAttribute(one, "a" + random.nextInt(3), "v");
    }

    private static Verb<?> arguing(EventMention event, Filler filler, Random random) {
        List<Argument> arguments = new ArrayList<>(event.getArguments());
        if (arguments.isEmpty() || random.nextBoolean()) {
            return new AddArgument(event, "Role" + random.nextInt(3), filler);
        }
        Argument argument = arguments.get(random.nextInt(arguments.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new RemoveArgument(argument);
            case 1 -> new ChangeRole(argument, "Role" + random.nextInt(3));
            default -> new FillArgument(argument, filler);
        };
    }

    private static ReportParts report(Annotation one, Annotation other) {
        ReportParts parts = ReportParts.NONE.withCue(Extent.of(0, 3));
        if (one instanceof Filler source) {
            parts = parts.withSource(source);
        }
        if (other instanceof EventMention event) {
            parts = parts.withEvents(List.of(event));
        }
        return other instanceof Attribution attribution ? parts.withAttributions(List.of(attribution)) : parts;
    }

    private static Extent extent(Random random) {
        int begin = random.nextInt(SampleCorpus.TEXT.length() - 2);
        int end = Math.min(SampleCorpus.TEXT.length(), begin + 1 + random.nextInt(9));
        if (random.nextInt(5) > 0 || end + 3 > SampleCorpus.TEXT.length()) {
            return Extent.of(begin, end);
        }
        return Extent.of(List.of(new Span(begin, end), new Span(end + 1, end + 3)));
    }
}
