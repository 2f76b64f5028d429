package org.peristiwa.merge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.QuickFix;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.DeleteDisputedPart;
import org.peristiwa.edit.verbs.RemoveNote;
import org.peristiwa.edit.verbs.TakeOtherVersion;
import org.peristiwa.merge.ConflictNote;
import org.peristiwa.merge.ConflictNote.OtherDeleted;
import org.peristiwa.merge.ConflictNote.OtherValue;
import org.peristiwa.merge.internal.Content;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Note;
import org.peristiwa.text.Extent;
import org.peristiwa.words.Message;

/** A merge left a conflict that nobody has settled. */
@Component(service = Rule.class)
public final class UnsettledConflict implements AnnotationRule {

    private static final String ID = "merge-conflict";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message label() {
        return message("label");
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ERROR;
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        for (Note note : annotation.getNotes()) {
            if (ConflictNote.is(note)) {
                report(context, annotation, note, findings);
            }
        }
    }

    private static void report(LayerContext context, Annotation annotation, Note note, Findings findings) {
        String words = context.quote(annotation);
        QuickFix keep = fix("keep", new RemoveNote(note));
        ConflictNote conflict = ConflictNote.read(annotation, note).orElse(null);
        if (conflict instanceof OtherValue value) {
            reportValue(context, annotation, note, value, findings);
        } else if (conflict instanceof OtherDeleted deleted && deleted.object() == annotation) {
            findings.add(annotation, message("deleted", words), keep, fix("delete", new DeleteAnnotations(annotation)));
        } else if (conflict instanceof OtherDeleted deleted) {
            String path = String.valueOf(note.getText()).replaceFirst(" \\w+$", "");
            findings.add(
                    annotation,
                    message("partDeleted", words, path),
                    keep,
                    fix("delete", new DeleteDisputedPart(note, deleted.object())));
        } else {
            findings.add(
                    annotation, message("gone", words, String.valueOf(note.getText())), fix("settled", keep.verb()));
        }
    }

    private static void reportValue(
            LayerContext context, Annotation annotation, Note note, OtherValue conflict, Findings findings) {
        EStructuralFeature feature = conflict.feature();
        List<QuickFix> fixes = new ArrayList<>(List.of(fix("keep", new RemoveNote(note))));
        Optional<List<Object>> other = values(context, conflict);
        other.ifPresent(
                values -> fixes.add(fix("take", new TakeOtherVersion(note, conflict.object(), feature, values))));
        List<Object> own = Content.values(conflict.object(), feature);
        findings.add(
                annotation,
                message(
                        "value",
                        context.quote(annotation),
                        String.valueOf(note.getText()).replaceFirst(" = .*", ""),
                        shown(context, feature, own),
                        other.map(values -> shown(context, feature, values))
                                .orElse(String.join(", ", conflict.other()))),
                fixes.toArray(QuickFix[]::new));
    }

    /** What the other version has; empty where that is no longer possible, as what it refers to has gone. */
    private static Optional<List<Object>> values(LayerContext context, OtherValue conflict) {
        List<Object> values = new ArrayList<>();
        for (String written : conflict.other()) {
            try {
                values.add(
                        conflict.feature() instanceof EAttribute attribute
                                ? EcoreUtil.createFromString(attribute.getEAttributeType(), written)
                                : context.index().annotation(written).orElseThrow(IllegalArgumentException::new));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static String shown(LayerContext context, EStructuralFeature feature, List<Object> values) {
        if (values.isEmpty()) {
            return "–";
        }
        return values.stream().map(value -> shown(context, feature, value)).collect(Collectors.joining(", "));
    }

    private static String shown(LayerContext context, EStructuralFeature feature, Object value) {
        if (value instanceof Extent extent && context.text().holds(extent)) {
            return "“" + context.text().slice(extent, " … ") + "” (" + extent + ")";
        }
        if (value instanceof Annotation annotation) {
            return "“" + context.quote(annotation) + "”";
        }
        return feature instanceof EAttribute ? Content.written(feature, value) : "“" + quoteOf(context, value) + "”";
    }

    private static String quoteOf(LayerContext context, Object id) {
        return context.index().annotation(id.toString()).map(context::quote).orElse(id.toString());
    }

    private static QuickFix fix(String key, Verb<?> verb) {
        return new QuickFix(Message.of(UnsettledConflict.class, "fix." + key), verb);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(UnsettledConflict.class, ID + "." + key, arguments);
    }
}
