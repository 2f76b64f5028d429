package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LayerRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.corpus.Annotator;

/** An annotator has worked on an article that was given to others. */
@Component(service = Rule.class)
public final class UnassignedLayer extends StandardRule implements LayerRule {

    public UnassignedLayer() {
        super("unassigned-layer", Severity.INFO);
    }

    @Override
    public void check(LayerContext context, Findings findings) {
        for (Annotator annotator : context.session().corpus().getAnnotators()) {
            if (annotator.getId().equals(context.key().annotator())
                    && !annotator.getAssignments().isEmpty()
                    && !annotator.getAssignments().contains(context.key().article())) {
                findings.add(message("message", annotator.getId(), context.key().article()));
            }
        }
    }
}
