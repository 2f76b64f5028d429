package org.peristiwa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.IgnoreProblem;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetTimeValue;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.RelationPattern;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.RuleSetting;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.Text;
import org.peristiwa.words.Message;

/** Following a corpus step by step finds what a whole check finds. */
class LiveCheckTest {

    private static final String[] WORDS = {"satu", "satu dua", "dua", "dua tiga", "tiga ", "empat", "lima", "satu|tiga"
    };
    private static final String[] TYPES = {"Person", "Minister", "Place", "Robot"};
    private static final String[] EVENT_TYPES = {"Meet", "Attack", "Contact", "Dance"};
    private static final String[] ROLES = {"Participant", "Place", "Cause", "Instrument"};

    private static final String[] VALUES = {"2024", "2024-03-21", "2024-03-24", "kemarin"};

    private final MarkedArticle article = new MarkedArticle("satu dua tiga empat lima");

    @Property(tries = 100)
    void after_any_steps_and_undo_and_redo_the_live_problems_are_those_of_a_whole_check(@ForAll long seed) {
        Random random = new Random(seed);
        MarkedArticle any = new MarkedArticle("satu dua tiga “empat” lima", LiveCheckTest::withRules);
        Checker checker = new RuleChecker(AllRules.list());
        try (LiveCheck live = checker.follow(any.session())) {
            live.include(MarkedArticle.ANI);
            for (int step = 0; step < 40; step++) {
                new RandomStep(any, random).run();
                assertThat(lines(live.problems(MarkedArticle.ANI)))
                        .isEqualTo(lines(checker.check(any.session(), MarkedArticle.ANI)));
            }
        }
    }

    /** Turns on what is off, and adds rules of each kind to the guidelines. */
    private static void withRules(Schema schema) {
        for (String rule : List.of("ignored-problem", "time-missing")) {
            RuleSetting setting = SchemaFactory.eINSTANCE.createRuleSetting();
            setting.setRule(rule);
            setting.setSeverity(RuleSeverity.INFO);
            schema.getRuleSettings().add(setting);
        }
        Pattern attackedMinister = pattern(PatternKind.EVENT);
        RolePattern role = SchemaFactory.eINSTANCE.createRolePattern();
        Pattern minister = pattern(PatternKind.ENTITY);
        minister.getTypes().add("Minister");
        AttributePattern comment = SchemaFactory.eINSTANCE.createAttributePattern();
        comment.setAttribute("Comment");
        minister.getAttributes().add(comment);
        role.getFiller().add(minister);
        attackedMinister.getRoles().add(role);
        rule(schema, "filler", attackedMinister);
        Pattern related = pattern(PatternKind.ENTITY);
        RelationPattern relation = SchemaFactory.eINSTANCE.createRelationPattern();
        relation.getOther().add(EcoreUtil.copy(minister));
        related.getRelations().add(relation);
        rule(schema, "relation", related);
    }

    private static Pattern pattern(PatternKind kind) {
        Pattern pattern = SchemaFactory.eINSTANCE.createPattern();
        pattern.setKind(kind);
        return pattern;
    }

    private static void rule(Schema schema, String id, Pattern forbidden) {
        GuidelineRule rule = SchemaFactory.eINSTANCE.createGuidelineRule();
        rule.setId(id);
        rule.getWhen().add(pattern(forbidden.getKind()));
        rule.getForbid().add(forbidden);
        Text message = SchemaFactory.eINSTANCE.createText();
        message.setLanguage("en");
        message.setContent("{words}");
        rule.getMessages().add(message);
        schema.getRules().add(rule);
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.annotation() + " " + problem.rule() + " "
                        + problem.message().in(Locale.ENGLISH) + " " + problem.span())
                .sorted()
                .toList();
    }

    @Example
    void given_a_listener_when_a_step_mends_a_problem_then_it_hears_what_went_and_what_came() {
        Checker checker = new RuleChecker(List.of(AllRules.named("required-role"), AllRules.named("cardinality")));
        EventMention meet = article.event("Meet", "dua");
        try (LiveCheck live = checker.follow(article.session())) {
            live.include(MarkedArticle.ANI);
            List<ProblemDelta> heard = new ArrayList<>();
            live.listen(heard::add);
            article.fill(meet, "Participant", article.entity("Person", "satu"));
            assertThat(heard).hasSize(1);
            assertThat(heard.get(0).gone()).extracting(Problem::rule).containsExactly("required-role");
            assertThat(heard.get(0).come()).extracting(Problem::rule).containsExactly("cardinality");
            assertThat(live.problems(MarkedArticle.ANI, meet.getId())).hasSize(1);
        }
    }

    @Example
    void given_a_closed_check_then_it_hears_nothing_more() {
        LiveCheck live = new RuleChecker(AllRules.list()).follow(article.session());
        live.include(MarkedArticle.ANI);
        List<ProblemDelta> heard = new ArrayList<>();
        live.listen(heard::add);
        live.close();
        article.entity("Robot", "satu");
        assertThat(heard).isEmpty();
    }

    @Example
    void given_a_rule_that_throws_then_that_is_a_problem_and_the_others_still_run() {
        AnnotationRule faulty = new AnnotationRule() {
            @Override
            public String id() {
                return "faulty";
            }

            @Override
            public Message label() {
                return Message.of(LiveCheckTest.class, "faulty");
            }

            @Override
            public Severity defaultSeverity() {
                return Severity.INFO;
            }

            @Override
            public Reach reach() {
                return Reach.WHAT_IT_NAMES;
            }

            @Override
            public void check(LayerContext context, Annotation annotation, Findings findings) {
                throw new IllegalStateException("broken");
            }
        };
        article.entity("Robot", "satu");
        CorpusSession session = article.session();
        List<Problem> problems = new RuleChecker(List.of(faulty, AllRules.named("unknown-type"))).check(session);
        assertThat(problems).extracting(Problem::rule).containsExactlyInAnyOrder("faulty", "unknown-type");
    }

    /** One step that an annotator, or somebody who undoes, could make. */
    private record RandomStep(MarkedArticle article, Random random) {

        void run() {
            switch (random.nextInt(18)) {
                case 12 -> article.value("Crime", one(WORDS));
                case 13, 14 -> time();
                case 15 -> relate();
                case 16 -> say();
                case 17 -> ignore();
                case 0, 1, 2 -> article.entity(one(TYPES), one(WORDS));
                case 3, 4 -> article.event(one(EVENT_TYPES), one(WORDS));
                case 5 -> article.implicitEvent(one(EVENT_TYPES));
                case 6, 7 -> fill();
                case 8 -> change();
                case 9 -> removeFree();
                case 10 -> article.session().history().undo();
                default -> article.session().history().redo();
            }
        }

        private String one(String[] choices) {
            return choices[random.nextInt(choices.length)];
        }

        private <T> Optional<T> any(Class<T> kind) {
            List<T> all = article.layer().getAnnotations().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }

        private void time() {
            TimeMention time = article.time(one(VALUES), one(WORDS));
            any(TimeMention.class).ifPresent(anchor -> article.anchor(anchor, time));
            any(TimeMention.class).ifPresent(anchor -> article.anchor(time, anchor));
            any(EventMention.class).ifPresent(event -> article.fill(event, "Time", time));
        }

        private void relate() {
            any(Filler.class)
                    .ifPresent(from -> any(Filler.class).ifPresent(to -> article.relation("Before", from, to)));
        }

        private void say() {
            any(EntityMention.class)
                    .ifPresent(mention -> article.session().execute(new SetAttribute(mention, "Comment", "?")));
            any(TimeMention.class)
                    .ifPresent(time -> article.session().execute(new SetTimeValue(time, one(VALUES), "")));
        }

        private void ignore() {
            any(Annotation.class).ifPresent(annotation -> article.session()
                    .execute(new IgnoreProblem(annotation, "required-role", "")));
        }

        private void fill() {
            List<EventMention> events = article.session().index(article.layer()).events();
            List<Mention> mentions = article.session().index(article.layer()).mentions();
            if (!events.isEmpty() && !mentions.isEmpty()) {
                EventMention event = events.get(random.nextInt(events.size()));
                article.fill(event, one(ROLES), mentions.get(random.nextInt(mentions.size())));
            }
        }

        private void change() {
            List<Mention> mentions = article.session().index(article.layer()).mentions();
            if (mentions.isEmpty()) {
                return;
            }
            Mention mention = mentions.get(random.nextInt(mentions.size()));
            switch (random.nextInt(3)) {
                case 0 -> article.move(mention, one(WORDS));
                case 1 -> article.retype(mention, one(mention instanceof EventMention ? EVENT_TYPES : TYPES));
                default -> cluster(mention);
            }
        }

        private void cluster(Mention mention) {
            List<Annotation> all = article.layer().getAnnotations();
            Cluster cluster = all.stream()
                    .filter(Cluster.class::isInstance)
                    .map(Cluster.class::cast)
                    .findFirst()
                    .orElse(null);
            if (cluster == null) {
                article.cluster(mention);
            } else if (mention instanceof EntityMention) {
                article.change(
                        context -> context.changes().add(cluster, LayerPackage.Literals.ENTITY__MENTIONS, mention));
            }
        }

        /** Removes something that nothing names, or takes an argument away. */
        private void removeFree() {
            List<Annotation> all = article.layer().getAnnotations();
            if (all.isEmpty()) {
                return;
            }
            Annotation annotation = all.get(random.nextInt(all.size()));
            if (annotation instanceof EventMention event
                    && !event.getArguments().isEmpty()) {
                Argument argument = event.getArguments().get(0);
                article.change(context ->
                        context.changes().remove(event, LayerPackage.Literals.EVENT_MENTION__ARGUMENTS, argument));
            } else if (article.session()
                    .index(article.layer())
                    .referrers(annotation)
                    .isEmpty()) {
                article.remove(annotation);
            }
        }
    }
}
