package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.store.Corpora;
import org.peristiwa.store.WholeCorpusWorkTest;

/** The same in a corpus that has more articles than are kept in memory. */
class LongCorpusWorkTest extends WholeCorpusWorkTest {

    private static final int AT_HAND = 1;

    @Override
    protected CorpusSession open(Path folder) throws IOException {
        return CorpusSessions.open(FolderStorage.forWriting(folder, new FileOperations(), AT_HAND), Corpora.SEGMENTER);
    }
}
