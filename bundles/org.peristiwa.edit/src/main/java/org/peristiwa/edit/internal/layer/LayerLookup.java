package org.peristiwa.edit.internal.layer;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Reads what {@link IndexedLayer} keeps. */
final class LayerLookup implements LayerIndex {

    private static final Comparator<Mention> INNERMOST_FIRST = Comparator.comparingInt(
                    (Mention mention) -> mention.getExtent().hull().length())
            .thenComparing(Mention::getExtent, Comparator.reverseOrder());

    private final IndexedLayer indexed;
    private final List<Mention> mentions = new PlacedMentions();

    LayerLookup(IndexedLayer indexed) {
        this.indexed = indexed;
    }

    @Override
    public Optional<Annotation> annotation(String id) {
        return indexed.ids().get(id) instanceof Annotation found ? Optional.of(found) : Optional.empty();
    }

    @Override
    public Optional<Argument> argument(String id) {
        return indexed.ids().get(id) instanceof Argument found ? Optional.of(found) : Optional.empty();
    }

    @Override
    public List<Mention> mentions() {
        return mentions;
    }

    @Override
    public List<EventMention> events() {
        return Collections.unmodifiableList(indexed.events());
    }

    @Override
    public List<Mention> at(int offset) {
        List<Mention> found = overlapping(new Span(offset, offset + 1), extent -> extent.contains(offset));
        found.sort(INNERMOST_FIRST);
        return found;
    }

    @Override
    public List<Mention> overlapping(Span span) {
        return overlapping(span, extent -> extent.overlaps(span));
    }

    @Override
    public List<Mention> hullOverlapping(Span span) {
        return overlapping(span, extent -> true);
    }

    private List<Mention> overlapping(Span span, Predicate<Extent> wanted) {
        List<Mention> found = new ArrayList<>();
        indexed.extents().overlapping(span.begin(), span.end(), mention -> {
            if (wanted.test(mention.getExtent())) {
                found.add(mention);
            }
        });
        return found;
    }

    @Override
    public List<Mention> exactly(Extent extent) {
        Span hull = extent.hull();
        int at = first(index -> mentions.get(index).getExtent().hull().compareTo(hull) >= 0);
        List<Mention> found = new ArrayList<>();
        while (at < mentions.size() && mentions.get(at).getExtent().hull().equals(hull)) {
            if (mentions.get(at).getExtent().pieces().equals(extent.pieces())) {
                found.add(mentions.get(at));
            }
            at++;
        }
        return found;
    }

    @Override
    public Optional<Mention> nextMention(int offset) {
        int at = first(index -> mentions.get(index).getExtent().begin() > offset);
        return at < mentions.size() ? Optional.of(mentions.get(at)) : Optional.empty();
    }

    @Override
    public Optional<Mention> previousMention(int offset) {
        int at = first(index -> mentions.get(index).getExtent().begin() >= offset);
        return at > 0 ? Optional.of(mentions.get(at - 1)) : Optional.empty();
    }

    /** The first index of a mention for which {@code holds}, which holds for every later one too. */
    private int first(IntPredicate holds) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public Collection<Argument> argumentsFilledBy(Filler filler) {
        return referrersOf(filler, Argument.class);
    }

    @Override
    public Collection<Cluster> clustersOf(Mention mention) {
        return referrersOf(mention, Cluster.class);
    }

    @Override
    public Collection<Relation> relationsOf(Filler filler) {
        return referrersOf(filler, Relation.class);
    }

    private <T extends EObject> List<T> referrersOf(EObject target, Class<T> kind) {
        return indexed.references().of(target).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public Collection<Annotation> referrers(Annotation annotation) {
        Set<Annotation> found = new LinkedHashSet<>();
        for (EObject referrer : indexed.references().of(annotation)) {
            found.add(referrer instanceof Argument argument ? argument.getEvent() : (Annotation) referrer);
        }
        found.remove(annotation);
        return found;
    }

    @Override
    public int size() {
        return indexed.layer().getAnnotations().size();
    }

    /** A view of the layer's own list, which begins with them. */
    private final class PlacedMentions extends AbstractList<Mention> implements RandomAccess {

        @Override
        public Mention get(int index) {
            if (index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            return (Mention) indexed.layer().getAnnotations().get(index);
        }

        @Override
        public int size() {
            return indexed.placed();
        }
    }
}
