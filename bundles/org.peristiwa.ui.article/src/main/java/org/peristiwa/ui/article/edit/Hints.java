package org.peristiwa.ui.article.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.view.HintLabels;

/**
 * Waits for one of several mentions to be named: by the letters shown on it, by a click, or, where that is allowed, by
 * selecting words for a new one and Enter.
 */
public final class Hints {

    private record Waiting(Map<String, Mention> byKey, Consumer<Mention> chosen, @Nullable Consumer<Span> selected) {}

    private final ArticleDesk desk;
    private final Runnable modeChanged;
    private @Nullable Waiting waiting;
    private String typed = "";

    Hints(ArticleDesk desk, Runnable modeChanged) {
        this.desk = desk;
        this.modeChanged = modeChanged;
    }

    /** Whether letters are hints now and not commands. */
    public boolean areShown() {
        return waiting != null;
    }

    /**
     * Starts to wait.
     *
     * @param candidates the best first
     * @param selected gets the selection when Enter is pressed, or null where words do not count
     */
    void show(String prompt, List<Mention> candidates, Consumer<Mention> chosen, @Nullable Consumer<Span> selected) {
        List<String> keys = HintLabels.of(candidates.size());
        Map<String, Mention> byKey = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            byKey.put(keys.get(i), candidates.get(i));
        }
        waiting = new Waiting(byKey, chosen, selected);
        typed = "";
        desk.prompt().show(prompt, desk.popupColors());
        draw();
        modeChanged.run();
    }

    /** Stops waiting; nothing is chosen. */
    public void cancel() {
        if (waiting != null) {
            waiting = null;
            desk.prompt().hide();
            desk.view().showHints(Map.of());
            modeChanged.run();
        }
    }

    private void draw() {
        Map<String, String> shown = new LinkedHashMap<>();
        if (waiting != null) {
            waiting.byKey().forEach((key, mention) -> {
                if (key.startsWith(typed)) {
                    shown.put(mention.getId(), key.substring(typed.length()));
                }
            });
        }
        desk.view().showHints(shown);
    }

    /** A letter was typed. One that begins no hint is not taken. */
    public void type(char letter) {
        if (waiting == null) {
            return;
        }
        String next = typed + Character.toLowerCase(letter);
        Mention found = waiting.byKey().get(next);
        if (found != null) {
            choose(found);
        } else if (waiting.byKey().keySet().stream().anyMatch(key -> key.startsWith(next))) {
            typed = next;
            draw();
        }
    }

    /** The last letter is taken back. */
    public void untype() {
        typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
        draw();
    }

    /** A mention was clicked; tells whether it was one of those waited for. */
    public boolean click(String mentionId) {
        Optional<Mention> found = waiting == null
                ? Optional.empty()
                : waiting.byKey().values().stream()
                        .filter(mention -> mention.getId().equals(mentionId))
                        .findFirst();
        found.ifPresent(this::choose);
        return found.isPresent();
    }

    private void choose(Mention mention) {
        Waiting now = waiting;
        cancel();
        if (now != null) {
            now.chosen().accept(mention);
        }
    }

    /** Enter was pressed: the selection is meant. */
    public void enter() {
        Optional<Span> span = desk.caret().selection();
        Waiting now = waiting;
        if (now == null || now.selected() == null || span.isEmpty()) {
            return;
        }
        cancel();
        now.selected().accept(span.get());
    }
}
