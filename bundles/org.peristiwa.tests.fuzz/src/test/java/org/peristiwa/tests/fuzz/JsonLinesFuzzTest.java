package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.json.JsonImporter;

class JsonLinesFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void lines(byte[] input) throws IOException {
        FOLDER.importWith("articles.jsonl", input, new JsonImporter());
    }
}
