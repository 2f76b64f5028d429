package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.brat.BratImporter;

class BratAnnotationsFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder().with("a.txt", Seeds.TEXT);

    @FuzzTest
    void annotations(byte[] input) throws IOException {
        FOLDER.importWith("a.ann", input, new BratImporter());
    }
}
