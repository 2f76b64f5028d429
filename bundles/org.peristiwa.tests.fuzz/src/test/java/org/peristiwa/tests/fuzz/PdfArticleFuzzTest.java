package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.articles.PdfImporter;

class PdfArticleFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void document(byte[] input) throws IOException {
        FOLDER.importWith("a.pdf", input, new PdfImporter());
    }
}
