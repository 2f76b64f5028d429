package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.timeml.TimeMlImporter;

class TimeMlFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void marks(byte[] input) throws IOException {
        FOLDER.importWith("a.tml", input, new TimeMlImporter());
    }
}
