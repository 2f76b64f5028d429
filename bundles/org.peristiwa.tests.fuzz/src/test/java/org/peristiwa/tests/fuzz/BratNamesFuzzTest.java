package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.brat.BratImporter;

class BratNamesFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder()
            .with("a.txt", Seeds.TEXT)
            .with("a.ann", Seeds.ANNOTATIONS)
            .with("annotation.conf", Seeds.ANNOTATION_CONF);

    @FuzzTest
    void names(byte[] input) throws IOException {
        FOLDER.importWith("peristiwa-names.tsv", input, new BratImporter());
    }
}
