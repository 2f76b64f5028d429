package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.text.TextImporter;

class MetadataFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder().with("a.txt", Seeds.TEXT);

    @FuzzTest
    void metadata(byte[] input) throws IOException {
        FOLDER.importWith("a.meta.json", input, new TextImporter());
    }
}
