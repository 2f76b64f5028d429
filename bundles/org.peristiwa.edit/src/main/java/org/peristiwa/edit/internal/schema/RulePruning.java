package org.peristiwa.edit.internal.schema;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Takes out of a rule what cannot be said any more. One of several alternatives goes alone; else it takes along what
 * would say something else without it: the condition, what the rule requires or forbids, or all of the rule.
 */
public final class RulePruning {

    /** Lists of which one has to fit. */
    private static final Set<EReference> ALTERNATIVES = Set.of(
            Literals.GUIDELINE_RULE__WHEN,
            Literals.ROLE_PATTERN__FILLER,
            Literals.RELATION_PATTERN__OTHER,
            Literals.PATTERN__SOURCE,
            Literals.PATTERN__TARGET);

    /** What the program calls a rule of the guidelines, before its id. */
    private static final String PREFIX = "guideline.";

    private final SchemaEdit edit;

    public RulePruning(SchemaEdit edit) {
        this.edit = edit;
    }

    /** Takes a part of a rule out; does nothing where it has gone with another. */
    public void drop(EObject part) {
        EObject owner = part.eContainer();
        if (owner == null || !RulePlace.isThere(part, edit.schema())) {
            return;
        }
        EReference holder = part.eContainmentFeature();
        if (part instanceof GuidelineRule rule) {
            removeRule(rule);
        } else if (isOneOfSeveral(owner, holder)) {
            edit.remove(owner, holder, part);
        } else {
            drop(owner);
        }
    }

    private static boolean isOneOfSeveral(EObject owner, EReference holder) {
        if (owner instanceof GuidelineRule rule && holder != Literals.GUIDELINE_RULE__WHEN) {
            return rule.getRequire().size() + rule.getForbid().size() > 1;
        }
        return ALTERNATIVES.contains(holder) && ((List<?>) owner.eGet(holder)).size() > 1;
    }

    private void removeRule(GuidelineRule rule) {
        edit.schema().getRuleSettings().stream()
                .filter(setting -> (PREFIX + rule.getId()).equals(setting.getRule()))
                .toList()
                .forEach(setting -> edit.remove(edit.schema(), Literals.SCHEMA__RULE_SETTINGS, setting));
        edit.remove(edit.schema(), Literals.SCHEMA__RULES, rule);
    }

    /** Lets a part of a rule no longer name one of several; without the last it would speak of all there are. */
    void dropId(EObject part, EAttribute feature, List<String> ids, String gone) {
        if (ids.size() == 1) {
            drop(part);
        } else if (RulePlace.isThere(part, edit.schema())) {
            edit.remove(part, feature, gone);
        }
    }

    /** Lets a pattern no longer name a role. */
    void dropRole(RolePattern pattern, String role) {
        if (!RulePlace.isThere(pattern, edit.schema())) {
            return;
        }
        List<String> others = pattern.getOtherRoles();
        if (others.contains(role)) {
            edit.remove(pattern, Literals.ROLE_PATTERN__OTHER_ROLES, role);
        } else if (!others.isEmpty()) {
            String next = others.get(0);
            edit.remove(pattern, Literals.ROLE_PATTERN__OTHER_ROLES, next);
            edit.set(pattern, Literals.ROLE_PATTERN__ROLE, next);
        } else {
            drop(pattern);
        }
    }
}
