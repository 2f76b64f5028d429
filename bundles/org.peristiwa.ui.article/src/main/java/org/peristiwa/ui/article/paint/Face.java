package org.peristiwa.ui.article.paint;

/** What words are for, which says in which font they stand. */
public enum Face {
    /** The article. */
    TEXT,
    /** Participants' labels, what stands behind a label, and the gutter. */
    LABEL,
    /** Triggers' labels. */
    TRIGGER,
    /** The names on arcs. */
    NAME
}
