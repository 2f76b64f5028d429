package org.peristiwa.check.rules;

import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.CorpusFindings;
import org.peristiwa.check.CorpusRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Split;

/** A split names an article that there is not, or an article is in two splits, or in none though others are in one. */
@Component(service = Rule.class)
public final class Splits extends StandardRule implements CorpusRule {

    public Splits() {
        super("splits", Severity.WARNING);
    }

    @Override
    public void check(CorpusSession session, CorpusFindings findings) {
        Map<String, String> splitOf = new HashMap<>();
        for (Split split : session.corpus().getSplits()) {
            for (String article : split.getArticles()) {
                String name = String.valueOf(split.getName());
                String other = splitOf.putIfAbsent(article, name);
                if (session.article(article).isEmpty()) {
                    findings.add(message("unknown", name, article));
                } else if (other != null) {
                    findings.add(article, message("two", article, other, name));
                }
            }
        }
        if (splitOf.isEmpty()) {
            return;
        }
        for (Article article : session.corpus().getArticles()) {
            if (!splitOf.containsKey(article.getId())) {
                findings.add(article.getId(), message("none", article.getId()));
            }
        }
    }
}
