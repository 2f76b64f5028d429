package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.uima.XmiImporter;

class UimaXmiFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void cas(byte[] input) throws IOException {
        FOLDER.importWith("a.xmi", input, new XmiImporter());
    }
}
