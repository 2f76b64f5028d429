package org.peristiwa.exchange.internal;

import java.io.IOException;
import java.io.Writer;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.Split;

/** Which article belongs to which split, a line each with a tab between; in every export of a split corpus. */
public final class SplitFile {

    /** The file's name. */
    public static final String FILE = "splits.tsv";

    private SplitFile() {}

    /** Writes the file; nothing for a corpus that is not split. */
    public static void write(Corpus corpus, StagedFolder staged) throws IOException {
        if (corpus.getSplits().isEmpty() || staged.has(FILE)) {
            return;
        }
        try (Writer out = staged.createText(FILE)) {
            for (Split split : corpus.getSplits()) {
                for (String article : split.getArticles()) {
                    out.write(article + "\t" + split.getName() + "\n");
                }
            }
        }
    }
}
