package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.brat.BratImporter;

class BratAnnotationConfFuzzTest {

    private static final FuzzedFolder FOLDER =
            new FuzzedFolder().with("a.txt", Seeds.TEXT).with("a.ann", Seeds.ANNOTATIONS);

    @FuzzTest
    void conf(byte[] input) throws IOException {
        FOLDER.importWith("annotation.conf", input, new BratImporter());
    }
}
