package org.peristiwa.edit.schema.refactor;

/**
 * One thing that a refactoring would do to a rule of the guidelines.
 *
 * @param kind what sort of thing
 * @param rule id of the rule in the schema
 * @param before what it says before
 * @param after what it says afterwards; empty where that goes
 */
public record PreviewedRule(Kind kind, String rule, String before, String after) {

    /** What sort of thing is done. */
    public enum Kind {
        /** It names something else. */
        CHANGED("rule-changed", false),
        /** Something goes of what it says, as that cannot be said any more. */
        NARROWED("rule-narrowed", true),
        /** It goes, as nothing is left that it could say. */
        LOST("rule-lost", true);

        private final String word;
        private final boolean loss;

        Kind(String word, boolean loss) {
            this.word = word;
            this.loss = loss;
        }

        /** What files call it. */
        public String word() {
            return word;
        }

        /** Whether something goes that undo alone brings back. */
        public boolean isLoss() {
            return loss;
        }
    }
}
