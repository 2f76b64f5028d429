package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.web.PubAnnotationImporter;

class PubAnnotationFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void articles(byte[] input) throws IOException {
        FOLDER.importWith("a.json", input, new PubAnnotationImporter());
    }
}
