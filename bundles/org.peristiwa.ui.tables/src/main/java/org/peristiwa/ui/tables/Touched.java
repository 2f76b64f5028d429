package org.peristiwa.ui.tables;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.ui.names.AnnotationNames;

/** The annotations that a change has to do with: what it changed, put in or took out, and what belongs to these. */
final class Touched {

    private final Set<Annotation> annotations = new LinkedHashSet<>();

    private Touched() {}

    /** Those of a change: events with their fillers, clusters with their mentions. */
    static Set<Annotation> by(CorpusChange change) {
        Touched touched = new Touched();
        for (CorpusChange.Part part : change.parts()) {
            if (part instanceof CorpusChange.FeatureChange feature) {
                touched.around(feature.object());
            }
            values(part).forEach(touched::add);
        }
        return touched.annotations;
    }

    private static List<@Nullable Object> values(CorpusChange.Part part) {
        if (part instanceof CorpusChange.ValueSet set) {
            return Arrays.asList(set.before(), set.after());
        }
        if (part instanceof CorpusChange.ValueAdded added) {
            return List.of(added.value());
        }
        return part instanceof CorpusChange.ValueRemoved removed ? List.of(removed.value()) : List.of();
    }

    private void around(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            add(at);
        }
    }

    private void add(@Nullable Object value) {
        if (value instanceof Argument argument) {
            add(argument.getFiller());
            add(argument.eContainer());
        } else if (value instanceof Annotation annotation && annotations.add(annotation)) {
            if (annotation instanceof EventMention event) {
                event.getArguments().forEach(argument -> add(argument.getFiller()));
            } else if (annotation instanceof Cluster cluster) {
                AnnotationNames.members(cluster).forEach(this::add);
            }
        }
    }
}
