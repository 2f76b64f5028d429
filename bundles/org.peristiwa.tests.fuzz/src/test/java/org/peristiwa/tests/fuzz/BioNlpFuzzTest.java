package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.brat.BioNlpImporter;

class BioNlpFuzzTest {

    private static final FuzzedFolder FOLDER =
            new FuzzedFolder().with("a.txt", Seeds.TEXT).with("a.a1", "T1\\tPerson 8 12\\tSari\\n");

    @FuzzTest
    void annotations(byte[] input) throws IOException {
        FOLDER.importWith("a.a2", input, new BioNlpImporter());
    }
}
