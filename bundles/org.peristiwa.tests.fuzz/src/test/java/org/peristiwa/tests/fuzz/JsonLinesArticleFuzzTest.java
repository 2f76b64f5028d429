package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.articles.JsonLinesImporter;

class JsonLinesArticleFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void lines(byte[] input) throws IOException {
        FOLDER.importWith("a.jsonl", input, new JsonLinesImporter());
    }
}
