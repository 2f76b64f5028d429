package org.peristiwa.ui.icons;

import java.util.Locale;

/** The icons. Each is an SVG file of 16 by 16 in this package, drawn so that it stands out on light and dark. */
public enum Icon {
    ADD,
    ANNOTATE,
    ARTICLE,
    CLOSE,
    COMPARE,
    CORPUS,
    ENTITY,
    ERROR,
    EVENT,
    EVENTS,
    EXPORT,
    FOLDER_OPEN,
    FRAME,
    GUIDELINES,
    HISTORY,
    IMPORT,
    INFO,
    NEW_CORPUS,
    PARTICIPANTS,
    PEOPLE,
    PROBLEMS,
    REDO,
    REVIEW,
    SAVE,
    SAVE_ALL,
    SCHEMA,
    SEARCH,
    STATE_ADJUDICATED,
    STATE_DONE,
    STATE_IN_PROGRESS,
    STATE_NEW,
    TIME,
    TIMELINE,
    UNDO,
    VALUE,
    WARNING;

    /** Name of its file in this package. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** Its address for the application model: {@code iconURI}. */
    public String uri() {
        return "platform:/plugin/org.peristiwa.ui/org/peristiwa/ui/icons/" + file();
    }
}
