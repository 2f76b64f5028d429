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
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Checker;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LayerRule;
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
    public List<Problem> check(CorpusSession session) {
        return session.reading(() -> session.corpus().getArticles().stream()
                .flatMap(article -> checkArticle(session, article.getId()).stream())
                .sorted(Problem.ORDER)
                .toList());
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
        return session.reading(() -> {
            CheckedLayer layer = CheckedLayer.open(session, key);
            return Stream.concat(
                            layer.damage().stream(), layer.context().stream().flatMap(this::problems))
                    .sorted(Problem.ORDER)
                    .toList();
        });
    }

    private Stream<Problem> problems(LayerContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules()) {
            if (rule instanceof LayerRule layerRule) {
                problems.addAll(RuleRun.on(context, layerRule));
            } else if (rule instanceof AnnotationRule annotationRule) {
                for (Annotation annotation : context.layer().getAnnotations()) {
                    problems.addAll(RuleRun.on(context, annotationRule, annotation));
                }
            }
        }
        return problems.stream();
    }

    @Override
    public LiveCheck follow(CorpusSession session) {
        LiveProblems problems = new LiveProblems(session, this::rules, following::remove);
        following.add(problems);
        return problems;
    }
}
