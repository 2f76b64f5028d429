package org.peristiwa.check.internal;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.RuleSetting;

/** What a step means for the check, beyond the annotations that it touched. */
final class StepKind {

    private StepKind() {}

    /** The rules that are now worse or better than before, where the step did nothing but this; else none. */
    static Set<String> rulesSetOnly(CorpusChange change) {
        Set<String> rules = new TreeSet<>();
        for (CorpusChange.Part part : change.parts()) {
            RuleSetting setting = settingOf(part);
            if (setting == null || setting.getRule() == null) {
                return Set.of();
            }
            rules.add(setting.getRule());
        }
        return rules;
    }

    private static @Nullable RuleSetting settingOf(CorpusChange.Part part) {
        if (part instanceof CorpusChange.ValueAdded added && added.value() instanceof RuleSetting setting) {
            return setting;
        }
        if (part instanceof CorpusChange.ValueRemoved removed && removed.value() instanceof RuleSetting setting) {
            return setting;
        }
        return part instanceof CorpusChange.ValueSet set && set.object() instanceof RuleSetting setting
                ? setting
                : null;
    }

    /** Whether the layer came into being or went. */
    static boolean cameOrWent(CorpusChange change, LayerKey key) {
        return change.parts().stream()
                .anyMatch(part -> (part instanceof CorpusChange.LayerAdded added && isOf(added.layer(), key))
                        || (part instanceof CorpusChange.LayerRemoved removed && isOf(removed.layer(), key)));
    }

    private static boolean isOf(Layer layer, LayerKey key) {
        return key.annotator().equals(layer.getAnnotator()) && key.article().equals(layer.getArticle());
    }

    /** Whether it changed what the corpus says of the layer's article or annotator. */
    static boolean concerns(CorpusChange change, LayerKey key) {
        return change.parts().stream()
                .anyMatch(
                        part -> part instanceof CorpusChange.FeatureChange feature && concerns(feature.object(), key));
    }

    private static boolean concerns(EObject object, LayerKey key) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Article article) {
                return key.article().equals(article.getId());
            }
            if (at instanceof Annotator annotator) {
                return key.annotator().equals(annotator.getId());
            }
        }
        return false;
    }

    /** Whether a rule about the corpus as such may now find something else. */
    static boolean concernsCorpus(CorpusChange change) {
        return change.corpusTouched() || change.parts().stream().anyMatch(StepKind::concernsCorpus);
    }

    private static boolean concernsCorpus(CorpusChange.Part part) {
        if (part instanceof CorpusChange.ValueAdded added) {
            return added.value() instanceof Cluster;
        }
        if (part instanceof CorpusChange.ValueRemoved removed) {
            return removed.value() instanceof Cluster;
        }
        if (part instanceof CorpusChange.ValueSet set) {
            return set.feature() == LayerPackage.Literals.CLUSTER__TYPE;
        }
        return part instanceof CorpusChange.LayerAdded || part instanceof CorpusChange.LayerRemoved;
    }
}
