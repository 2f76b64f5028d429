package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.json.JsonImporter;

class JsonArticleFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void article(byte[] input) throws IOException {
        FOLDER.importWith("articles/rapat-1.json", input, new JsonImporter());
    }
}
