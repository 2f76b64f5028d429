package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.RulePruning;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Schema;

/**
 * Takes a rule out of the guidelines in the schema, with what the corpus says of how bad its problems are.
 *
 * @param id of the rule in the schema
 */
public record RemoveGuidelineRule(String id) implements Verb<Schema> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeGuidelineRule", id);
    }

    @Override
    public Schema apply(EditContext context) {
        Schema schema = context.session().schema();
        GuidelineRule rule = schema.getRules().stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("rule.none", id));
        new RulePruning(SchemaEdit.of(context)).drop(rule);
        return schema;
    }
}
