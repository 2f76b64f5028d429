package org.peristiwa.cli.check;

import org.peristiwa.check.Problem;

/** The file of a corpus that a problem is shown in; see {@code docs/file-format.md}. Paths have slashes and start at its folder. */
final class CorpusFiles {

    private CorpusFiles() {}

    static String of(Problem problem) {
        if (problem.articleId().isEmpty()) {
            return "corpus.peristiwa";
        }
        if (problem.selection().isEmpty() && problem.layer().isPresent()) {
            return "annotations/" + problem.layer().get().annotator() + "/" + problem.article() + ".peristiwa-ann";
        }
        return "articles/" + problem.article() + ".txt";
    }
}
