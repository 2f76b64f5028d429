package org.peristiwa.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    @Test
    void givenTheThemes_thenTheyDifferInColoursOnly() throws IOException {
        assertThat(shape("dark")).isEqualTo(shape("light"));
        assertThat(shape("contrast")).isEqualTo(shape("light"));
    }

    private static String shape(String theme) throws IOException {
        return Files.readString(Path.of("src/main/resources/css", theme + ".css"))
                .replaceFirst("/\\*.*?\\*/", "")
                .replaceAll("#[0-9a-f]{6}", "#");
    }
}
