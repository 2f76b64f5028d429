package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.brat.BratImporter;

class BratAnnotationsWithConfFuzzTest {

    private static final FuzzedFolder FOLDER =
            new FuzzedFolder().with("a.txt", Seeds.TEXT).with("annotation.conf", Seeds.ANNOTATION_CONF);

    @FuzzTest
    void annotations(byte[] input) throws IOException {
        FOLDER.importWith("a.ann", input, new BratImporter());
    }
}
