package org.peristiwa.ui.article.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HintLabelsTest {

    @Property(tries = 60)
    void noKeyBeginsAnotherAndNoneIsLongerThanTwo(@ForAll @IntRange(max = 625) int count) {
        List<String> keys = HintLabels.of(count);
        assertThat(keys).hasSize(count).doesNotHaveDuplicates();
        for (String key : keys) {
            assertThat(key.length()).isLessThanOrEqualTo(2);
            assertThat(keys).noneMatch(other -> !other.equals(key) && other.startsWith(key));
        }
    }

    @Test
    void theNearestOnesTakeOneLetter() {
        assertThat(HintLabels.of(30).subList(0, 20)).allMatch(key -> key.length() == 1);
    }
}
