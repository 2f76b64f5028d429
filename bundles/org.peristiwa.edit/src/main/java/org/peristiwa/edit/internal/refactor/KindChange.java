package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.LeaveCluster;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/**
 * Lets mentions of some types be of another kind. What the new kind cannot have is cleared first, piece by piece, so that a
 * preview can tell it.
 *
 * @param from their kind
 * @param to their new kind
 * @param types ids of the types
 */
record KindChange(TypeKind from, TypeKind to, Set<String> types) implements LayerChange {

    KindChange {
        types = Set.copyOf(types);
    }

    @Override
    public void apply(EditContext context, Layer layer) {
        new Change(context, layer).run();
    }

    /** The change of one layer. */
    private final class Change {
        private final EditContext context;
        private final ChangeWriter changes;
        private final Layer layer;
        private final References references;

        Change(EditContext context, Layer layer) {
            this.context = context;
            this.changes = context.changes();
            this.layer = layer;
            this.references = new References(context, layer);
        }

        void run() {
            List<Mention> mentions = new ArrayList<>();
            List<Annotation> without = new ArrayList<>();
            for (Annotation annotation : layer.getAnnotations()) {
                if (annotation instanceof Mention mention && isConcerned(mention)) {
                    if (mention.getExtent() == null) {
                        without.add(mention);
                    } else {
                        mentions.add(mention);
                    }
                } else if (annotation instanceof Entity && to != TypeKind.EVENT && isConcerned(annotation)) {
                    changes.set(annotation, Literals.CLUSTER__TYPE, null);
                }
            }
            if (!without.isEmpty()) {
                new DeleteAnnotations(without).apply(context);
            }
            Map<Cluster, List<Mention>> clusters = clustersThatGoAlong(mentions);
            List<Cluster> made = new ArrayList<>();
            clusters.forEach((cluster, members) -> made.add(emptied(cluster, members)));
            mentions.forEach(this::replace);
            int next = 0;
            for (List<Mention> members : clusters.values()) {
                fill(made.get(next++), members);
            }
        }

        private boolean isConcerned(Annotation annotation) {
            String type = Types.typeOf(annotation);
            return Types.kindOf(annotation) == from && type != null && types.contains(type);
        }

        /** Clusters all of whose mentions will be what the other kind of cluster holds, each with its mentions. */
        private Map<Cluster, List<Mention>> clustersThatGoAlong(List<Mention> mentions) {
            if (from != TypeKind.EVENT && to != TypeKind.EVENT) {
                return Map.of();
            }
            Set<Mention> changing = new HashSet<>(mentions);
            Set<Cluster> touched = new LinkedHashSet<>();
            mentions.forEach(
                    mention -> touched.addAll(context.session().index(layer).clustersOf(mention)));
            Map<Cluster, List<Mention>> found = new LinkedHashMap<>();
            for (Cluster cluster : touched) {
                List<? extends Mention> members = Types.members(cluster);
                boolean all = to == TypeKind.EVENT
                        ? members.stream().allMatch(one -> one instanceof EventMention || changing.contains(one))
                        : cluster instanceof Event && changing.containsAll(members);
                if (all) {
                    found.put(cluster, List.copyOf(members));
                } else if (cluster instanceof Event) {
                    leave(cluster, changing);
                }
            }
            return found;
        }

        /** Events and others cannot be in one cluster of events. */
        private void leave(Cluster cluster, Set<Mention> changing) {
            for (Mention member : List.copyOf(Types.members(cluster))) {
                if (changing.contains(member) && cluster.eContainer() != null) {
                    new LeaveCluster(member, cluster).apply(context);
                }
            }
        }

        /** A cluster of the other class without members, in the place of {@code cluster}. */
        private Cluster emptied(Cluster cluster, List<Mention> members) {
            EStructuralFeature feature =
                    cluster instanceof Event ? Literals.EVENT__MENTIONS : Literals.ENTITY__MENTIONS;
            for (int i = members.size() - 1; i >= 0; i--) {
                changes.remove(cluster, feature, members.get(i));
            }
            Cluster made =
                    to == TypeKind.EVENT ? LayerFactory.eINSTANCE.createEvent() : LayerFactory.eINSTANCE.createEntity();
            copy(cluster, made, Literals.ANNOTATION, Literals.CLUSTER);
            if (made instanceof Entity && to != TypeKind.ENTITY) {
                made.setType(null);
            }
            references.replace(cluster, made);
            return made;
        }

        private void fill(Cluster cluster, List<Mention> members) {
            EStructuralFeature feature =
                    cluster instanceof Event ? Literals.EVENT__MENTIONS : Literals.ENTITY__MENTIONS;
            for (Mention member : members) {
                context.session()
                        .index(layer)
                        .annotation(member.getId())
                        .ifPresent(now -> changes.add(cluster, feature, now));
            }
        }

        private void replace(Mention old) {
            Mention made = (Mention) EcoreUtil.create(Types.mentionClass(to));
            copy(old, made, Literals.ANNOTATION, Literals.MENTION);
            if (made instanceof ValueMention value && old instanceof TimeMention time) {
                value.setValue(time.getValue());
            } else if (made instanceof TimeMention time && old instanceof ValueMention value) {
                time.setValue(value.getValue());
            }
            clearWhatIsLost(old);
            references.replace(old, made);
        }

        private void clearWhatIsLost(Mention old) {
            boolean keepsValue = to == TypeKind.TIME || to == TypeKind.VALUE;
            if (old instanceof EntityMention) {
                changes.set(old, Literals.ENTITY_MENTION__LEVEL, Literals.ENTITY_MENTION__LEVEL.getDefaultValue());
            } else if (old instanceof ValueMention && !keepsValue) {
                changes.set(old, Literals.VALUE_MENTION__VALUE, null);
            } else if (old instanceof TimeMention) {
                changes.set(old, Literals.TIME_MENTION__MOD, null);
                changes.set(old, Literals.TIME_MENTION__QUANT, null);
                changes.set(old, Literals.TIME_MENTION__FREQ, null);
                changes.set(old, Literals.TIME_MENTION__ANCHOR, null);
                if (!keepsValue) {
                    changes.set(old, Literals.TIME_MENTION__VALUE, null);
                }
            } else if (old instanceof EventMention event) {
                for (int i = event.getArguments().size() - 1; i >= 0; i--) {
                    changes.remove(
                            event,
                            Literals.EVENT_MENTION__ARGUMENTS,
                            event.getArguments().get(i));
                }
            }
        }

        /** Copies what the two classes have in common into an object that is in no layer yet. */
        private void copy(Annotation old, Annotation made, EClass... common) {
            for (EClass shared : common) {
                for (EStructuralFeature feature : shared.getEStructuralFeatures()) {
                    Object value = old.eGet(feature);
                    if (value instanceof Collection<?> parts) {
                        @SuppressWarnings("unchecked") // the features in common that hold many hold parts
                        Collection<Object> target = (Collection<Object>) made.eGet(feature);
                        target.addAll(EcoreUtil.copyAll(parts));
                    } else {
                        made.eSet(feature, value);
                    }
                }
            }
        }
    }

    @Override
    public Optional<TypeRef> clusterType(TypeRef type) {
        return type.kind() == from && types.contains(type.id())
                ? Optional.of(new TypeRef(to, type.id()))
                : Optional.empty();
    }
}
