package org.peristiwa.exchange.corpus;

import org.peristiwa.exchange.LossReport;

/**
 * What an import brought into a corpus.
 *
 * @param articles how many it added or annotated
 * @param layers how many layers it filled
 * @param report what could not be kept and what was skipped
 * @param isSaved whether it was so large that it was saved as it came, and cannot be undone
 */
public record ImportResult(int articles, int layers, LossReport report, boolean isSaved) {}
