package org.peristiwa.edit.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Lets the problems of a rule be as bad as the rule itself says; does nothing where the corpus says nothing else.
 *
 * @param rule id of a rule
 */
public record ResetRuleSeverity(String rule) implements Verb<Schema> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.resetRuleSeverity", rule);
    }

    @Override
    public Schema apply(EditContext context) {
        Schema schema = context.session().schema();
        List.copyOf(schema.getRuleSettings()).stream()
                .filter(setting -> rule.equals(setting.getRule()))
                .forEach(setting -> context.changes().remove(schema, Literals.SCHEMA__RULE_SETTINGS, setting));
        return schema;
    }
}
