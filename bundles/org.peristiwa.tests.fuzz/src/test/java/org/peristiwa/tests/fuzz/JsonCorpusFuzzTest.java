package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.json.JsonImporter;

class JsonCorpusFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void corpus(byte[] input) throws IOException {
        FOLDER.importWith("corpus.json", input, new JsonImporter());
    }
}
