package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.ui.Settings;

/** Remembers which types were chosen last, list by list, over restarts. */
final class RecentTypes {

    private static final int KEPT = 8;
    private static final String PREFIX = "article.recent.";

    private final Settings settings;

    RecentTypes(Settings settings) {
        this.settings = settings;
    }

    /** What was chosen from {@code list}, the last one first. */
    List<String> of(String list) {
        return settings.lines(PREFIX + list);
    }

    /** {@code id} was chosen from {@code list}. */
    void chose(String list, String id) {
        List<String> ids = new ArrayList<>(of(list));
        ids.remove(id);
        ids.add(0, id);
        settings.putLines(PREFIX + list, ids.subList(0, Math.min(KEPT, ids.size())));
    }
}
