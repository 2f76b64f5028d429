package org.peristiwa.check.rules;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.CorpusFindings;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;

/** An annotator is given an article that there is not, or an article is given to nobody. */
@Component(service = Rule.class)
public final class Assignments extends StandardRule implements CorpusRule {

    public Assignments() {
        super("assignments", Severity.WARNING);
    }

    @Override
    public void check(CorpusSession session, CorpusFindings findings) {
        Set<String> given = new HashSet<>();
        for (Annotator annotator : session.corpus().getAnnotators()) {
            for (String article : annotator.getAssignments()) {
                given.add(article);
                if (session.article(article).isEmpty()) {
                    findings.add(message("unknown", annotator.getId(), article));
                }
            }
        }
        if (given.isEmpty()) {
            return;
        }
        for (Article article : session.corpus().getArticles()) {
            if (!given.contains(article.getId())) {
                findings.add(article.getId(), message("nobody", article.getId()));
            }
        }
    }
}
