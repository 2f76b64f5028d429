package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.conll.IobImporter;

class IobFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void columns(byte[] input) throws IOException {
        FOLDER.importWith("a.conll", input, new IobImporter());
    }
}
