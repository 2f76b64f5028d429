package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LayerRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.LayerState;

/** A layer is said to be done and has nothing in it, or no event. */
@Component(service = Rule.class)
public final class EmptyDone extends StandardRule implements LayerRule {

    public EmptyDone() {
        super("empty-done", Severity.WARNING);
    }

    @Override
    public void check(LayerContext context, Findings findings) {
        LayerState state = context.layer().getState();
        if (state != LayerState.DONE && state != LayerState.ADJUDICATED) {
            return;
        }
        if (context.index().size() == 0) {
            findings.add(message("nothing"));
        } else if (context.index().events().isEmpty()
                && !context.types().schema().getEventTypes().isEmpty()) {
            findings.add(message("noEvent"));
        }
    }
}
