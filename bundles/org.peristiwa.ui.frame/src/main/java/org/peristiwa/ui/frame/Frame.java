package org.peristiwa.ui.frame;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.ui.choices.Choice;
import org.peristiwa.ui.icons.Icon;

/** What the form shows, as values: equal frames look alike. */
sealed interface Frame {

    /** Nothing to show, and why, in the user's words. */
    record Empty(String why) implements Frame {}

    /**
     * A mention.
     *
     * @param layer whose layer
     * @param id of the mention
     * @param icon of its kind
     * @param type its type's label
     * @param color of its type
     * @param text what it covers
     * @param roles of an event, in schema order, roles that the schema lacks behind them
     * @param choices what else can be chosen for it: level of an entity, values of a time
     * @param attributes that its type carries
     * @param ties what it belongs to and takes part in
     * @param note the text of its first plain note, empty for none
     */
    record OfMention(
            LayerKey layer,
            String id,
            Icon icon,
            String type,
            RGB color,
            String text,
            List<RoleRow> roles,
            List<Choice> choices,
            List<Choice> attributes,
            List<Tie> ties,
            String note)
            implements Frame {}

    /**
     * A role of the event.
     *
     * @param wanted how many fillers are missing, 0 for none
     * @param known whether the schema has it
     */
    record RoleRow(String role, String label, boolean required, int wanted, boolean known, List<Chip> chips) {}

    /**
     * A participant.
     *
     * @param argument id of the argument
     * @param filler id of what fills it, empty when nothing does
     */
    record Chip(String argument, String filler, String text, boolean implicit) {}

    /** A chain or an event that the mention is part of: a line of links. */
    record Tie(String label, List<Link> links) {}

    /** Leads to an annotation. */
    record Link(String annotation, String text) {}
}
