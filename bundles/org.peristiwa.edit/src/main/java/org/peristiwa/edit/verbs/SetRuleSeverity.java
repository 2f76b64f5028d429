package org.peristiwa.edit.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.schema.RuleSetting;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says how bad the problems of a rule are in this corpus. Kept in its schema, in the order of the rules' ids.
 *
 * @param rule id of a rule; it need not be there, as bundles come and go
 * @param severity the new one
 */
public record SetRuleSeverity(String rule, RuleSeverity severity) implements Verb<RuleSetting> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setRuleSeverity", rule, severity.getLiteral());
    }

    @Override
    public RuleSetting apply(EditContext context) {
        Schema schema = context.session().schema();
        List<RuleSetting> settings = schema.getRuleSettings();
        int index = 0;
        while (index < settings.size() && settings.get(index).getRule().compareTo(rule) < 0) {
            index++;
        }
        if (index < settings.size() && settings.get(index).getRule().equals(rule)) {
            RuleSetting present = settings.get(index);
            context.changes().set(present, Literals.RULE_SETTING__SEVERITY, severity);
            return present;
        }
        RuleSetting setting = SchemaFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        setting.setSeverity(severity);
        context.changes().add(schema, Literals.SCHEMA__RULE_SETTINGS, index, setting);
        return setting;
    }
}
