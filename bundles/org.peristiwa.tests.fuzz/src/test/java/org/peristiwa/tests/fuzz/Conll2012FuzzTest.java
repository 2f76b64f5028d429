package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.conll.Conll2012Importer;

class Conll2012FuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void chains(byte[] input) throws IOException {
        FOLDER.importWith("a.v4_gold_conll", input, new Conll2012Importer());
    }
}
