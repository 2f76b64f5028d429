package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.parquet.HuggingFaceImporter;

class ParquetFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder();

    @FuzzTest
    void file(byte[] input) throws IOException {
        FOLDER.importWith("a.parquet", input, new HuggingFaceImporter());
    }
}
