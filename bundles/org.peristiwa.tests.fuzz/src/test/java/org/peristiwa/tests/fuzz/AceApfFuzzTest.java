package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.ace.AceImporter;

class AceApfFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder().with("a.sgm", Seeds.TEXT);

    @FuzzTest
    void annotations(byte[] input) throws IOException {
        FOLDER.importWith("a.apf.xml", input, new AceImporter());
    }
}
