package org.peristiwa.cli.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;

/**
 * Which problems are asked for. What keeps an article or layer from being checked is always told: silence would say that all is well.
 *
 * @param annotators whose; none for all
 * @param articles in which; none for all and the corpus as such
 * @param rules found by which; none for all
 * @param least at least so bad
 * @param known the rules that there are
 */
public record ProblemFilter(
        Set<String> annotators, Set<String> articles, Set<String> rules, Severity least, Set<String> known)
        implements Predicate<Problem> {

    public ProblemFilter {
        annotators = Set.copyOf(annotators);
        articles = Set.copyOf(articles);
        rules = Set.copyOf(rules);
        known = Set.copyOf(known);
    }

    /** The ids of rules, for {@link #known}. */
    public static Set<String> ids(List<ConfiguredRule> rules) {
        return rules.stream().map(rule -> rule.rule().id()).collect(Collectors.toSet());
    }

    /** Whether anything of this article is asked for. */
    public boolean takesArticle(String id) {
        return articles.isEmpty() || articles.contains(id);
    }

    @Override
    public boolean test(Problem problem) {
        return takesArticle(problem.article())
                && (annotators.isEmpty()
                        || problem.layer()
                                .map(key -> annotators.contains(key.annotator()))
                                .orElse(!known.contains(problem.rule())))
                && (rules.isEmpty() || rules.contains(problem.rule()) || !known.contains(problem.rule()))
                && problem.severity().compareTo(least) <= 0;
    }
}
