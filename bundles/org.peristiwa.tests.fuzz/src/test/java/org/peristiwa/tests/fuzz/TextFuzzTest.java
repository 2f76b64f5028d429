package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.text.TextImporter;

class TextFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void text(byte[] input) throws IOException {
        FOLDER.importWith("a.txt", input, new TextImporter());
    }
}
