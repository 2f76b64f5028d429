package org.peristiwa.check.rules;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/** A piece of a mention starts or ends with white space. */
@Component(service = Rule.class)
public final class EdgeSpace extends StandardRule implements AnnotationRule {

    public EdgeSpace() {
        super("edge-space", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof Mention mention)
                || mention.getExtent() == null
                || !context.text().holds(mention.getExtent())) {
            return;
        }
        Optional<Extent> trimmed = WhiteSpace.trim(context.text(), mention.getExtent());
        if (trimmed.isPresent() && !trimmed.get().equals(mention.getExtent())) {
            findings.add(
                    mention,
                    message("message", context.quote(mention)),
                    fix("trim", new ChangeExtent(mention, trimmed.get())));
        }
    }
}
