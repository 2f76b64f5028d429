package org.peristiwa.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    @Test
    void givenTwoThemes_thenTheyDifferInColoursOnly() throws IOException {
        assertThat(shape("dark")).isEqualTo(shape("light"));
    }

    private static String shape(String theme) throws IOException {
        return Files.readString(Path.of("src/main/resources/css", theme + ".css"))
                .replace("s " + theme + " palette", "s palette")
                .replaceAll("#[0-9a-f]{6}", "#");
    }
}
