package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CorpusFileFuzzTest {

    @FuzzTest
    void corpus(byte[] input) {
        ModelFile.read(input);
    }
}
