package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.datasets.WikiEventsImporter;

class WikiEventsFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void lines(byte[] input) throws IOException {
        FOLDER.importWith("train.jsonl", input, new WikiEventsImporter());
    }
}
