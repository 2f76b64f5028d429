package org.peristiwa.check.guideline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.LayerContext;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Answer;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.End;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.RelationPattern;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.ValueType;
import org.peristiwa.text.Extent;

/** Holds annotations of one layer against patterns. */
record PatternMatch(LayerContext context) {

    /** Whether everything holds of {@code annotation} that {@code pattern} says. */
    boolean fits(Pattern pattern, Annotation annotation) {
        return isOfType(pattern.getKind(), pattern.getTypes(), annotation)
                && saysSo(pattern, annotation)
                && pattern.getAttributes().stream().allMatch(one -> hasAttribute(one, annotation))
                && pattern.getRoles().stream().allMatch(one -> hasRole(one, annotation))
                && pattern.getRelations().stream().allMatch(one -> hasRelation(one, annotation))
                && (pattern.getSource().isEmpty() || hasEnd(pattern.getSource(), annotation, End.SOURCE))
                && (pattern.getTarget().isEmpty() || hasEnd(pattern.getTarget(), annotation, End.TARGET));
    }

    /** Whether one of {@code patterns} holds of {@code object}. */
    boolean fitsOne(List<Pattern> patterns, @Nullable EObject object) {
        return object instanceof Annotation annotation
                && patterns.stream().anyMatch(pattern -> fits(pattern, annotation));
    }

    private boolean isOfType(PatternKind kind, List<String> wanted, Annotation annotation) {
        if (kind == PatternKind.ANY && wanted.isEmpty()) {
            return true;
        }
        Optional<AnnotationType> type = context.typeOf(annotation);
        return type.isPresent()
                && isOfKind(kind, type.get())
                && (wanted.isEmpty()
                        || wanted.stream().anyMatch(one -> context.types().isA(type.get(), one)));
    }

    static boolean isOfKind(PatternKind kind, AnnotationType type) {
        return switch (kind) {
            case ANY -> true;
            case EVENT -> type instanceof EventType;
            case ENTITY -> type instanceof EntityType;
            case VALUE -> type instanceof ValueType value && !value.isTime();
            case TIME -> type instanceof ValueType value && value.isTime();
            case RELATION -> type instanceof RelationType;
        };
    }

    private boolean saysSo(Pattern pattern, Annotation annotation) {
        return (pattern.getWords().isEmpty() || hasWords(pattern.getWords(), annotation))
                && (pattern.getQuoted() == Answer.EITHER || is(pattern.getQuoted(), isQuoted(annotation)))
                && (pattern.getReported() == Answer.EITHER || is(pattern.getReported(), isReported(annotation)))
                && (pattern.getTrigger() == Answer.EITHER || is(pattern.getTrigger(), hasTrigger(annotation)));
    }

    private static boolean is(Answer wanted, boolean so) {
        return wanted == Answer.EITHER || (wanted == Answer.YES) == so;
    }

    private @Nullable Extent placeOf(Annotation annotation) {
        return annotation instanceof Mention mention
                        && mention.getExtent() != null
                        && context.text().holds(mention.getExtent())
                ? mention.getExtent()
                : null;
    }

    private boolean hasWords(List<String> wanted, Annotation annotation) {
        Extent place = placeOf(annotation);
        if (place == null) {
            return false;
        }
        String words = context.text().slice(place, " ");
        return wanted.stream().anyMatch(one -> StarredWords.match(one, words));
    }

    private boolean isQuoted(Annotation annotation) {
        Extent place = placeOf(annotation);
        return place != null && Quotation.holds(context.text().content(), place.begin());
    }

    private boolean isReported(Annotation annotation) {
        return annotation instanceof EventMention
                && context.index().referrers(annotation).stream()
                        .anyMatch(referrer -> referrer instanceof Attribution report
                                && report.getContentEvents().contains(annotation));
    }

    private static boolean hasTrigger(Annotation annotation) {
        return annotation instanceof EventMention event && event.getExtent() != null;
    }

    private boolean hasAttribute(AttributePattern pattern, Annotation annotation) {
        List<String> said = annotation.getAttributes().stream()
                .filter(value -> pattern.getAttribute().equals(value.getAttribute()))
                .map(AttributeValue::getValues)
                .flatMap(List::stream)
                .toList();
        boolean has = pattern.getValues().isEmpty()
                ? !said.isEmpty()
                : (said.isEmpty() ? defaultOf(pattern.getAttribute(), annotation) : said.stream())
                        .anyMatch(pattern.getValues()::contains);
        return has != pattern.isNot();
    }

    private Stream<String> defaultOf(String attribute, Annotation annotation) {
        return context.typeOf(annotation).stream()
                .flatMap(type -> context.types().attributes(type).stream())
                .filter(carried -> attribute.equals(carried.getId()))
                .map(AttributeDefinition::getDefaultValue)
                .flatMap(Stream::ofNullable);
    }

    private boolean hasRole(RolePattern pattern, Annotation annotation) {
        if (!(annotation instanceof EventMention event)) {
            return false;
        }
        long count = event.getArguments().stream()
                .filter(argument -> counts(pattern, argument))
                .count();
        return isWithin(count, pattern.getAtLeast(), pattern.getAtMost());
    }

    private boolean counts(RolePattern pattern, Argument argument) {
        return (pattern.getRole() == null
                        || pattern.getRole().equals(argument.getRole())
                        || pattern.getOtherRoles().contains(argument.getRole()))
                && is(pattern.getImplicit(), argument.isImplicit())
                && (pattern.getFiller().isEmpty() || fitsOne(pattern.getFiller(), argument.getFiller()));
    }

    private static boolean isWithin(long count, int atLeast, int atMost) {
        return count >= atLeast && (atMost < 0 || count <= atMost);
    }

    private boolean hasRelation(RelationPattern pattern, Annotation annotation) {
        if (!(annotation instanceof Filler filler)) {
            return false;
        }
        long count = context.index().relationsOf(filler).stream()
                .filter(relation -> isOfType(PatternKind.RELATION, pattern.getTypes(), relation))
                .filter(relation -> (pattern.getEnd() != End.TARGET
                                && leads(relation.getSource(), relation.getTarget(), filler, pattern))
                        || (pattern.getEnd() != End.SOURCE
                                && leads(relation.getTarget(), relation.getSource(), filler, pattern)))
                .count();
        return isWithin(count, pattern.getAtLeast(), pattern.getAtMost());
    }

    private boolean leads(@Nullable Filler from, @Nullable Filler to, Filler here, RelationPattern pattern) {
        return from == here && (pattern.getOther().isEmpty() || fitsOne(pattern.getOther(), to));
    }

    private boolean hasEnd(List<Pattern> patterns, Annotation annotation, End end) {
        return annotation instanceof Relation relation
                && fitsOne(patterns, end == End.SOURCE ? relation.getSource() : relation.getTarget());
    }
}
