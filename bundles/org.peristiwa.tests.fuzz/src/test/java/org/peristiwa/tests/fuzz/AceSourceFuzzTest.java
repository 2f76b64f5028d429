package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.peristiwa.exchange.ace.AceImporter;

class AceSourceFuzzTest {

    private static final FuzzedFolder FOLDER = new FuzzedFolder()
            .with(
                    "a.apf.xml",
                    """
                    <source_file URI="a.sgm"><document DOCID="a">
                    <value ID="v" TYPE="Crime"><value_mention ID="v-1"><extent><charseq START="1" END="2">ar</charseq></extent></value_mention></value>
                    </document></source_file>
                    """);

    @FuzzTest
    void source(byte[] input) throws IOException {
        FOLDER.importWith("a.sgm", input, new AceImporter());
    }
}
