package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.conll.ConlluImporter;

class ConlluFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void words(byte[] input) throws IOException {
        FOLDER.importWith("a.conllu", input, new ConlluImporter());
    }
}
