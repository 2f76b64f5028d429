package org.peristiwa.exchange.corpus;

import java.util.List;
import org.peristiwa.exchange.LossReport;

/**
 * What an import brought into a corpus.
 *
 * @param articles ids of the articles that it added or annotated, in the order of the import
 * @param layers how many layers it filled
 * @param report what could not be kept and what was skipped
 * @param isSaved whether it was so large that it was saved as it came, and cannot be undone
 */
public record ImportResult(List<String> articles, int layers, LossReport report, boolean isSaved) {

    public ImportResult {
        articles = List.copyOf(articles);
    }
}
