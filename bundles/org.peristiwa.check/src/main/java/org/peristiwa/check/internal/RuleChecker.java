package org.peristiwa.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peristiwa.check.Checker;
import org.peristiwa.check.ConfiguredRule;
import org.peristiwa.check.LiveCheck;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Rule;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Annotation;

/** The checker: every rule that is registered at the moment. */
@Component(service = Checker.class)
public final class RuleChecker implements Checker {

    // Rules come and go with bundles, while open corpora are being followed.
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<LiveProblems> following = new CopyOnWriteArrayList<>();

    @Activate
    public RuleChecker() {}

    /** A checker with these rules. */
    public RuleChecker(List<Rule> rules) {
        this.rules.addAll(rules);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(Rule rule) {
        rules.add(rule);
        following.forEach(LiveProblems::checkAgain);
    }

    void removeRule(Rule rule) {
        rules.remove(rule);
        following.forEach(LiveProblems::checkAgain);
    }

    @Override
    public List<Rule> rules() {
        return rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    @Override
    public List<ConfiguredRule> rules(CorpusSession session) {
        return book(session).all();
    }

    private Rulebook book(CorpusSession session) {
        return session.reading(() -> new Rulebook(rules, session.types()));
    }

    @Override
    public List<Problem> check(CorpusSession session) {
        return session.reading(() -> Stream.concat(
                        checkCorpus(session).stream(),
                        session.corpus().getArticles().stream()
                                .flatMap(article -> checkArticle(session, article.getId()).stream()))
                .sorted(Problem.ORDER)
                .toList());
    }

    @Override
    public List<Problem> checkCorpus(CorpusSession session) {
        return session.reading(() -> corpusProblems(session, book(session)));
    }

    static List<Problem> corpusProblems(CorpusSession session, Rulebook book) {
        return book.ofCorpora().stream()
                .flatMap(rule -> RuleRun.on(session, rule).stream())
                .sorted(Problem.ORDER)
                .toList();
    }

    @Override
    public List<Problem> checkArticle(CorpusSession session, String articleId) {
        return session.reading(() -> {
            if (session.article(articleId).isEmpty()) {
                throw new IllegalArgumentException("no article " + articleId);
            }
            List<Problem> damage = CheckedLayer.articleDamage(session, articleId);
            if (!damage.isEmpty()) {
                return damage;
            }
            return session.layers().stream()
                    .filter(key -> key.article().equals(articleId))
                    .flatMap(key -> check(session, key).stream())
                    .sorted(Problem.ORDER)
                    .toList();
        });
    }

    @Override
    public List<Problem> check(CorpusSession session, LayerKey key) {
        return session.reading(() -> check(session, key, book(session)));
    }

    static List<Problem> check(CorpusSession session, LayerKey key, Rulebook book) {
        CheckedLayer layer = CheckedLayer.open(session, key);
        List<Problem> problems = new ArrayList<>(layer.damage());
        layer.context().ifPresent(context -> {
            book.ofLayers().forEach(rule -> problems.addAll(RuleRun.on(context, rule)));
            for (Annotation annotation : context.layer().getAnnotations()) {
                book.ofAnnotations().forEach(rule -> problems.addAll(RuleRun.on(context, rule, annotation)));
            }
        });
        problems.sort(Problem.ORDER);
        return problems;
    }

    @Override
    public LiveCheck follow(CorpusSession session) {
        LiveProblems problems = new LiveProblems(session, () -> book(session), following::remove);
        following.add(problems);
        return problems;
    }
}
