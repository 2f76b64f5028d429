package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.web.WebAnnotationImporter;

class WebAnnotationFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder().with("a.txt", Seeds.TEXT);

    @FuzzTest
    void pages(byte[] input) throws IOException {
        FOLDER.importWith("a.jsonld", input, new WebAnnotationImporter());
    }
}
