package org.peristiwa.ui.theme;

/** What a colour is for. {@link Theme#color} says which one it is. */
public enum ThemeColor {
    /** Behind article text, lists and tables. */
    PAPER,
    /** Behind forms and around the paper. */
    PANEL,
    /** Text on either. */
    TEXT,
    /** Text that recedes: hints, sentence numbers, empty states; at least 4.5:1 on the paper. */
    QUIET_TEXT,
    /** Hairlines between areas. */
    LINE,
    /** Behind selected text and rows. */
    SELECTION,
    /** Text on {@link #SELECTION}. */
    SELECTION_TEXT,
    /** Behind the selection of a view that does not have the keyboard. */
    SELECTION_IDLE,
    /** The caret. */
    CARET,
    /** Behind the sentence or line of the caret. */
    CARET_LINE,
    /** Focus rings, links, the one button that is meant. */
    ACCENT,
    /** Text on {@link #ACCENT}. */
    ACCENT_TEXT,
    /** Behind keyboard hints. */
    HINT,
    /** Text on {@link #HINT}. */
    HINT_TEXT,
    /** Behind the mentions of the chain at the caret. */
    CHAIN,
    /** Arcs of events that are not at the caret. */
    ARC_FADED,
    /** Behind the chips of the event frame. */
    CHIP,
    /** Text and marks of errors; at least 4.5:1 on the paper. */
    ERROR,
    /** Text and marks of warnings; at least 4.5:1 on the paper. */
    WARNING,
    /** Text and marks of what is well; at least 4.5:1 on the paper. */
    SUCCESS
}
