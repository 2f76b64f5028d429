package org.peristiwa.ui.workbench.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.ui.WorkbenchIds;

/**
 * Which of the product's views stand where in a perspective, in the order of their tabs. A view that is not named stands, in the
 * perspective for annotating, where its bundle has put it, and elsewhere nowhere until it is asked for.
 *
 * @param perspective id of the perspective
 * @param stacks ids of part stacks, each with the ids of its views
 * @param other the stack of views that are asked for and have no place
 */
record Layout(String perspective, Map<String, List<String>> stacks, String other) {

    private static final String CORPUS = "org.peristiwa.part.corpus";
    private static final String FRAME = "org.peristiwa.part.frame";
    private static final String PARTICIPANTS = "org.peristiwa.part.participants";
    private static final String GUIDELINES = "org.peristiwa.part.guidelines";
    private static final String HISTORY = "org.peristiwa.part.history";
    private static final String PROBLEMS = "org.peristiwa.part.problems";
    private static final String EVENTS = "org.peristiwa.part.events";
    private static final String TIMELINE = "org.peristiwa.part.timeline";

    /** The text in the middle of what one annotator needs. */
    static final Layout ANNOTATE = of(
            WorkbenchIds.PERSPECTIVE_ANNOTATE,
            WorkbenchIds.STACK_LEFT,
            WorkbenchIds.STACK_RIGHT,
            WorkbenchIds.STACK_BOTTOM,
            List.of(FRAME, PARTICIPANTS, GUIDELINES),
            List.of(PROBLEMS, EVENTS, TIMELINE, HISTORY));

    /** Two annotators beside each other, in nearly all of the width; below them what is wrong and what was done. */
    static final Layout REVIEW = of(
            WorkbenchIds.PERSPECTIVE_REVIEW,
            "org.peristiwa.review.stack.left",
            "org.peristiwa.review.stack.right",
            "org.peristiwa.review.stack.bottom",
            List.of(HISTORY, FRAME, PARTICIPANTS, GUIDELINES),
            List.of(PROBLEMS, EVENTS, TIMELINE));

    static final List<Layout> ALL = List.of(ANNOTATE, REVIEW);

    private static Layout of(
            String perspective, String left, String right, String bottom, List<String> atRight, List<String> atBottom) {
        Map<String, List<String>> stacks = new LinkedHashMap<>();
        stacks.put(left, List.of(CORPUS));
        stacks.put(right, atRight);
        stacks.put(bottom, atBottom);
        return new Layout(perspective, stacks, bottom);
    }
}
