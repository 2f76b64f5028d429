package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Adds a rule to the guidelines in the schema, or puts it in the place of the one of its id. Problems with how it is made are
 * for the checker to find.
 *
 * @param rule with an id; is copied
 */
public record PutGuidelineRule(GuidelineRule rule) implements Verb<GuidelineRule> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.putGuidelineRule", String.valueOf(rule.getId()));
    }

    @Override
    public GuidelineRule apply(EditContext context) {
        String id = rule.getId();
        if (id == null || id.isEmpty()) {
            throw Refusal.of("rule.id");
        }
        Schema schema = context.session().schema();
        List<GuidelineRule> rules = schema.getRules();
        Optional<GuidelineRule> present =
                rules.stream().filter(one -> id.equals(one.getId())).findFirst();
        int index = present.map(rules::indexOf).orElse(rules.size());
        present.ifPresent(one -> context.changes().remove(schema, Literals.SCHEMA__RULES, one));
        GuidelineRule made = EcoreUtil.copy(rule);
        context.changes().add(schema, Literals.SCHEMA__RULES, index, made);
        return made;
    }
}
