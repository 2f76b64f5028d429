package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.ace.EreImporter;

class RichEreFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder().with("a.txt", Seeds.TEXT);

    @FuzzTest
    void annotations(byte[] input) throws IOException {
        FOLDER.importWith("a.rich_ere.xml", input, new EreImporter());
    }
}
