package org.peristiwa.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peristiwa.text.NotUtf8Exception;
import org.peristiwa.text.TextFile;

class TextFileFuzzTest {

    @FuzzTest
    void text(byte[] input) {
        TextFile file;
        try {
            file = TextFile.decode(input);
        } catch (NotUtf8Exception refused) {
            assertThat(refused.line()).isPositive();
            assertThat(refused.column()).isPositive();
            return;
        }
        assertThat(TextFile.encode(file.text())).isEqualTo(input);
    }
}
