package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.time.TimexValue;

/** The value of a time is not one that TIMEX3 knows. */
@Component(service = Rule.class)
public final class TimeValue extends StandardRule implements AnnotationRule {

    public TimeValue() {
        super("time-value", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof TimeMention time
                && time.getValue() != null
                && !TimexValue.isWellFormed(time.getValue())) {
            findings.add(time, message("message", context.quote(time), time.getValue()));
        }
    }
}
