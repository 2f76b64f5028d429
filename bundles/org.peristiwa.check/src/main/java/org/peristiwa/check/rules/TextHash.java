package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LayerRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;

/** A layer's offsets count in a text that is not the article's. */
@Component(service = Rule.class)
public final class TextHash extends StandardRule implements LayerRule {

    public TextHash() {
        super("text-hash", Severity.ERROR);
    }

    @Override
    public void check(LayerContext context, Findings findings) {
        String counted = context.layer().getTextHash();
        if (counted != null && !counted.equals(context.article().getTextHash())) {
            findings.add(message("message"));
        }
    }
}
