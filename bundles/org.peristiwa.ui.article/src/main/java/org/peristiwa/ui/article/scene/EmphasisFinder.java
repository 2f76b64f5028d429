package org.peristiwa.ui.article.scene;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.ui.article.layout.Emphasis;

/** Finds what stands out when an annotation has the user's attention. */
public final class EmphasisFinder {

    private final LayerIndex index;
    private final Set<String> marks = new HashSet<>();
    private final Set<String> ties = new HashSet<>();
    private final Set<String> chain = new HashSet<>();
    private String chainName = "";

    private EmphasisFinder(LayerIndex index) {
        this.index = index;
    }

    /**
     * What stands out.
     *
     * @param focus id of the annotation or argument at the caret, or null
     * @param selected id of the one that the user picked, or null
     */
    public static Emphasis find(
            LayerIndex index, @Nullable String focus, @Nullable String selected, Emphasis.Arcs arcs) {
        EmphasisFinder finder = new EmphasisFinder(index);
        if (focus != null) {
            Optional<Argument> argument = index.argument(focus);
            if (argument.isPresent()) {
                finder.addEvent(argument.get().getEvent());
            } else {
                index.annotation(focus).ifPresent(finder::add);
            }
        }
        return new Emphasis(
                finder.marks, finder.ties, finder.chain, finder.chainName, selected == null ? "" : selected, arcs);
    }

    private void add(Annotation annotation) {
        if (annotation instanceof EventMention event) {
            addEvent(event);
            addChain(event);
        } else if (annotation instanceof Mention mention) {
            addParticipant(mention);
            addChain(mention);
        } else if (annotation instanceof Relation relation) {
            ties.add(relation.getId());
            addFiller(relation.getSource());
            addFiller(relation.getTarget());
        }
    }

    private void addEvent(EventMention event) {
        marks.add(event.getId());
        for (Argument argument : event.getArguments()) {
            ties.add(argument.getId());
            addFiller(argument.getFiller());
        }
    }

    private void addFiller(@Nullable Filler filler) {
        if (filler != null) {
            FillerPlace.members(filler).forEach(member -> marks.add(member.getId()));
        }
    }

    private void addParticipant(Mention mention) {
        Collection<Argument> filled = index.argumentsFilledBy(mention);
        if (filled.isEmpty()) {
            return;
        }
        marks.add(mention.getId());
        for (Argument argument : filled) {
            ties.add(argument.getId());
            marks.add(argument.getEvent().getId());
        }
    }

    /** Ids end in a number; where one does not, it says itself. */
    private static String number(String id) {
        int from = id.length();
        while (from > 0 && Character.isDigit(id.charAt(from - 1))) {
            from--;
        }
        return from == id.length() ? id : id.substring(from);
    }

    private void addChain(Mention mention) {
        for (Cluster cluster : index.clustersOf(mention)) {
            FillerPlace.members(cluster).forEach(member -> chain.add(member.getId()));
            chainName = number(cluster.getId());
        }
    }
}
