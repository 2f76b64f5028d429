package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.webanno.TsvImporter;

class WebAnnoTsvFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void rows(byte[] input) throws IOException {
        FOLDER.importWith("a.tsv", input, new TsvImporter());
    }
}
