package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.IgnoreProblem;
import org.peristiwa.edit.verbs.RemoveNote;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Note;

/** Somebody has said that a problem here is meant so. Off by default; turned on, it lists them all. */
@Component(service = Rule.class)
public final class IgnoredProblem extends StandardRule implements AnnotationRule {

    public IgnoredProblem() {
        super("ignored-problem", Severity.INFO, false);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        for (Note note : annotation.getNotes()) {
            IgnoreProblem.ruleOf(note)
                    .ifPresent(rule -> findings.add(
                            annotation,
                            message("message", rule, note.getText() == null ? "" : note.getText()),
                            fix("heed", new RemoveNote(note))));
        }
    }
}
