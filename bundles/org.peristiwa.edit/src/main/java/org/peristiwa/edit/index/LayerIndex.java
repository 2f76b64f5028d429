package org.peristiwa.edit.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * Finds annotations of one layer in time that grows with the logarithm of their number and with what is
 * found, never with the size of the layer. Always up to date.
 *
 * <p>Mentions come in text order: by {@link Extent}'s order, then by id. An implicit event has no place and is found by id only.
 *
 * <p>{@link #mentions} and {@link #events} are views that change with the layer; all else is a copy.
 */
@ProviderType
public interface LayerIndex {

    /** The annotation with this id. */
    Optional<Annotation> annotation(String id);

    /** The argument with this id. */
    Optional<Argument> argument(String id);

    /** Every mention that has a place, in text order. */
    List<Mention> mentions();

    /** Every event, in text order, implicit ones last. */
    List<EventMention> events();

    /** The mentions with a piece that holds the character at {@code offset}, innermost first. */
    List<Mention> at(int offset);

    /** The mentions with a piece that shares a character with {@code span}, in text order. */
    List<Mention> overlapping(Span span);

    /** The mentions whose hull (first begin to last end) shares a character with {@code span}, in text order. */
    List<Mention> hullOverlapping(Span span);

    /** The mentions with exactly these pieces, whatever their heads. */
    List<Mention> exactly(Extent extent);

    /** The first mention that begins behind {@code offset}. */
    Optional<Mention> nextMention(int offset);

    /** The last mention that begins before {@code offset}. */
    Optional<Mention> previousMention(int offset);

    /** The arguments that {@code filler} fills. */
    Collection<Argument> argumentsFilledBy(Filler filler);

    /** The clusters that {@code mention} belongs to. */
    Collection<Cluster> clustersOf(Mention mention);

    /** The relations from or to {@code filler}. */
    Collection<Relation> relationsOf(Filler filler);

    /** Every annotation that names {@code annotation} in any way; itself not among them. */
    Collection<Annotation> referrers(Annotation annotation);

    /** The number of annotations of the layer. */
    int size();
}
