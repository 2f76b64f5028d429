package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.articles.HtmlImporter;

class HtmlArticleFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void page(byte[] input) throws IOException {
        FOLDER.importWith("a.html", input, new HtmlImporter());
    }
}
