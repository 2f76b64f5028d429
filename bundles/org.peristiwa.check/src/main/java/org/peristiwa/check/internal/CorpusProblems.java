package org.peristiwa.check.internal;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.check.CorpusFindings;
import org.peristiwa.check.Problem;
import org.peristiwa.check.QuickFix;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.words.Message;

/** What one rule finds in the corpus as such. */
final class CorpusProblems implements CorpusFindings {

    static final String NO_ARTICLE = "";

    private final Rule rule;
    private final Severity severity;
    private final List<Problem> found = new ArrayList<>(0);

    CorpusProblems(Rule rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    List<Problem> found() {
        return found;
    }

    @Override
    public void add(Message message, QuickFix... fixes) {
        add(NO_ARTICLE, message, fixes);
    }

    @Override
    public void add(String articleId, Message message, QuickFix... fixes) {
        found.add(new Problem(rule.id(), severity, articleId, null, null, null, message, List.of(fixes)));
    }
}
