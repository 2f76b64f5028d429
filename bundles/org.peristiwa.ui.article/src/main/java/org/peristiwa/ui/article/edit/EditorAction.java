package org.peristiwa.ui.article.edit;

/** What the user can ask of an article editor. Each is a command of the workbench: its id is the prefix and {@link #key}. */
public enum EditorAction {
    MARK_EVENT("markEvent"),
    MARK_ENTITY("markEntity"),
    MARK_TIME("markTime"),
    MARK_VALUE("markValue"),
    REPEAT_TYPE("repeatType"),
    ACCEPT_SUGGESTION("acceptSuggestion"),
    FILL_ROLE("fillRole"),
    FILL_ROLES("fillRoles"),
    JOIN_CHAIN("joinChain"),
    CHANGE_TYPE("changeType"),
    EDIT_ATTRIBUTES("editAttributes"),
    ADD_PIECE("addPiece"),
    SHRINK_END("shrinkEnd"),
    GROW_END("growEnd"),
    SHRINK_BEGIN("shrinkBegin"),
    GROW_BEGIN("growBegin"),
    DELETE("deleteAnnotation"),
    CORRECT_TEXT("correctText"),
    MARK_ALL("markAll"),
    COPY("copy"),
    CUT("cut"),
    PASTE("paste"),
    FIND("find"),
    FIND_NEXT("findNext"),
    FIND_PREVIOUS("findPrevious"),
    GO_TO("goTo"),
    SELECT_MORE("selectMore"),
    NEXT_MENTION("nextMention"),
    PREVIOUS_MENTION("previousMention"),
    NEXT_ARC("nextArc"),
    PREVIOUS_ARC("previousArc"),
    SHOW_CARD("showCard"),
    SHOW_GUIDELINE("showGuideline"),
    SWITCH_ARCS("arcsSwitch"),
    ALL_ARCS("arcsAll"),
    FOCUSED_ARCS("arcsFocused"),
    NO_ARCS("arcsNone");

    /** What every id of these commands begins with. */
    public static final String COMMAND_PREFIX = "org.peristiwa.article.";

    private final String key;

    EditorAction(String key) {
        this.key = key;
    }

    /** Its name in ids and messages. */
    public String key() {
        return key;
    }

    /** The id of its command. */
    public String commandId() {
        return COMMAND_PREFIX + key;
    }
}
