package org.peristiwa.check.rules;

import org.peristiwa.check.QuickFix;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.Verb;
import org.peristiwa.words.Message;

/** What the product's own rules have in common: an id that is also the key of their words. */
abstract class StandardRule {

    private final String id;
    private final Severity severity;
    private final boolean on;

    StandardRule(String id, Severity severity) {
        this(id, severity, true);
    }

    StandardRule(String id, Severity severity, boolean on) {
        this.id = id;
        this.severity = severity;
        this.on = on;
    }

    /** See {@link Rule#id}. */
    public final String id() {
        return id;
    }

    /** See {@link Rule#label}. */
    public final Message label() {
        return Message.of(StandardRule.class, id + ".label");
    }

    /** See {@link Rule#defaultSeverity}. */
    public final Severity defaultSeverity() {
        return severity;
    }

    /** See {@link Rule#onByDefault}. */
    public final boolean onByDefault() {
        return on;
    }

    /** A fix whose words all rules share. */
    static QuickFix fix(String key, Verb<?> verb, Object... arguments) {
        return new QuickFix(Message.of(StandardRule.class, "fix." + key, arguments), verb);
    }

    /** The sentence that stands under this rule's id, or under its id and a further word. */
    final Message message(String key, Object... arguments) {
        return Message.of(StandardRule.class, id + "." + key, arguments);
    }
}
