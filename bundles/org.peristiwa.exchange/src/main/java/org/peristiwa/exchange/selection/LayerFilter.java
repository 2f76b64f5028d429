package org.peristiwa.exchange.selection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;

/**
 * Which articles, layers and annotations are exported. What is filtered out is chosen, not lost, so no report tells it;
 * the datasheet tells the filter.
 *
 * @param types ids of the types whose annotations stay; with none of them all stay
 * @param states of the layers that stay; with none of them all stay
 * @param from the first day of the articles that stay; null for no bound
 * @param to the last day of the articles that stay; null for no bound
 */
public record LayerFilter(Set<String> types, Set<LayerState> states, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Everything stays. */
    public static final LayerFilter NONE = new LayerFilter(Set.of(), Set.of(), null, null);

    public LayerFilter {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
    }

    /** Whether everything stays. */
    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * Whether an article stays: its day is that of its document creation time, where it was written. An article without
     * one stays only where no day is asked for.
     */
    public boolean takes(Article article) {
        if (from == null && to == null) {
            return true;
        }
        Optional<LocalDate> day = dayOf(article.getCreated());
        return day.isPresent()
                && (from == null || !day.get().isBefore(from))
                && (to == null || !day.get().isAfter(to));
    }

    private static Optional<LocalDate> dayOf(@Nullable String created) {
        if (created == null || created.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(created.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a layer stays. */
    public boolean takes(Layer layer) {
        return states.isEmpty() || states.contains(layer.getState());
    }

    /**
     * {@code layer} without the annotations that do not stay: participants, members and ends that are gone with them are
     * gone too, and so is what has lost a part that it cannot be without.
     */
    public Layer apply(Layer layer) {
        if (types.isEmpty()) {
            return layer;
        }
        Layer copy = EcoreUtil.copy(layer);
        Set<EObject> gone = new HashSet<>();
        for (Annotation annotation : copy.getAnnotations()) {
            String type = typeOf(annotation);
            if (type != null && !types.contains(type)) {
                gone.add(annotation);
            }
        }
        for (Annotation annotation : List.copyOf(copy.getAnnotations())) {
            detach(annotation, gone);
            if (isEmptied(annotation, gone)) {
                gone.add(annotation);
            }
        }
        // what speaks of what is gone by now
        copy.getAnnotations().forEach(annotation -> detach(annotation, gone));
        copy.getAnnotations().removeIf(gone::contains);
        return copy;
    }

    private static @Nullable String typeOf(Annotation annotation) {
        if (annotation instanceof Mention mention) {
            return mention.getType() == null ? "" : mention.getType();
        }
        return annotation instanceof Relation relation ? relation.getType() : null;
    }

    private static void detach(Annotation annotation, Set<EObject> gone) {
        if (annotation instanceof EventMention event) {
            List<Argument> lost = new ArrayList<>();
            event.getArguments().stream()
                    .filter(argument -> gone.contains(argument.getFiller()))
                    .forEach(lost::add);
            event.getArguments().removeAll(lost);
        } else if (annotation instanceof TimeMention time && gone.contains(time.getAnchor())) {
            time.setAnchor(null);
        } else if (annotation instanceof Entity entity) {
            entity.getMentions().removeIf(gone::contains);
        } else if (annotation instanceof Event event) {
            event.getMentions().removeIf(gone::contains);
        } else if (annotation instanceof Attribution report) {
            if (gone.contains(report.getSource())) {
                report.setSource(null);
            }
            report.getContentEvents().removeIf(gone::contains);
            report.getContentAttributions().removeIf(gone::contains);
        }
    }

    private static boolean isEmptied(Annotation annotation, Set<EObject> gone) {
        if (annotation instanceof Relation relation) {
            return gone.contains(relation.getSource()) || gone.contains(relation.getTarget());
        }
        if (annotation instanceof Cluster) {
            return annotation instanceof Entity entity
                    ? entity.getMentions().isEmpty()
                    : ((Event) annotation).getMentions().isEmpty();
        }
        return false;
    }
}
