package org.peristiwa.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.Selected;

class SharedSelectionTest {

    private static final LayerKey LAYER = new LayerKey("gold", "banjir");
    private final SharedSelection selection = new SharedSelection();
    private final List<Optional<Selected>> heard = new ArrayList<>();

    @Test
    void givenAListener_whenSelectionChanges_thenItHearsOfItOnce() {
        ListenerHandle handle = selection.listen(heard::add);
        Selected first = new Selected(LAYER, 3, null, "e1", "canvas");
        selection.select(first);
        selection.select(new Selected(LAYER, 3, null, "e1", "table"));
        selection.clear();
        selection.clear();
        handle.close();
        selection.select(first);
        assertThat(heard).containsExactly(Optional.of(first), Optional.empty());
    }

    @Test
    void givenAListenerThatSelectsInTurn_thenTheOthersHearOfTheLastOneOnly() {
        Selected asked = new Selected(LAYER, 3, null, null, "canvas");
        Selected corrected = new Selected(LAYER, 4, null, "e1", "frame");
        selection.listen(now -> {
            if (now.filter(asked::equals).isPresent()) {
                selection.select(corrected);
            }
        });
        selection.listen(heard::add);
        selection.select(asked);
        assertThat(heard).containsExactly(Optional.of(corrected));
    }
}
