package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.labeling.ProdigyImporter;

class ProdigyFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void tasks(byte[] input) throws IOException {
        FOLDER.importWith("tasks.jsonl", input, new ProdigyImporter());
    }
}
