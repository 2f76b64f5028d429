package org.peristiwa.ui.article.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.peristiwa.ui.article.edit.EditorAction;
import org.peristiwa.words.MessagesContract;

class ArticleWordsTest extends MessagesContract {

    @Test
    void givenTheModelFragment_thenEveryActionIsACommandWithWords() throws IOException {
        String fragment = Files.readString(Path.of("src/main/resources/fragment.e4xmi"));
        String words = Files.readString(Path.of("src/main/resources/OSGI-INF/l10n/bundle.properties"));
        assertThat(Arrays.stream(EditorAction.values())).allSatisfy(action -> {
            assertThat(fragment).contains("elementId=\"" + action.commandId() + "\"");
            assertThat(words).contains("command." + action.key() + "=");
        });
    }
}
