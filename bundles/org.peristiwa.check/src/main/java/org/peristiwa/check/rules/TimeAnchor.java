package org.peristiwa.check.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.ReleaseTime;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.TimeMention;

/** A time counts from another, which counts from it in the end. */
@Component(service = Rule.class)
public final class TimeAnchor extends StandardRule implements AnnotationRule {

    public TimeAnchor() {
        super("time-anchor", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof TimeMention time && chain(time.getAnchor()).contains(time)) {
            findings.add(time, message("message", context.quote(time)), fix("releaseTime", new ReleaseTime(time)));
        }
    }

    @Override
    public Collection<? extends Annotation> spread(LayerContext context, Annotation touched) {
        return touched instanceof TimeMention time ? chain(time) : List.of();
    }

    /** The time and what it counts from, step by step, each once. */
    private static Set<TimeMention> chain(@Nullable TimeMention first) {
        Set<TimeMention> chain = new LinkedHashSet<>();
        TimeMention time = first;
        while (time != null && chain.add(time)) {
            time = time.getAnchor();
        }
        return chain;
    }
}
