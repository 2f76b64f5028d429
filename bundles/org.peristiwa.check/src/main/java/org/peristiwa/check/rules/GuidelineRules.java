package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.CorpusFindings;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.check.guideline.GuidelineErrors;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.schema.GuidelineRule;

/** A rule of the schema is made wrong and cannot run. */
@Component(service = Rule.class)
public final class GuidelineRules extends StandardRule implements CorpusRule {

    public GuidelineRules() {
        super("guideline-rule", Severity.ERROR);
    }

    @Override
    public void check(CorpusSession session, CorpusFindings findings) {
        for (GuidelineRule rule : session.schema().getRules()) {
            GuidelineErrors.in(rule, session.types())
                    .forEach(error -> findings.add(message("message", String.valueOf(rule.getId()), error)));
        }
    }
}
