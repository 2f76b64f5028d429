package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;

/** The cases that are hard to annotate, and to show, are all in the sample. */
class SampleHardCasesTest {

    private static String words(Layer layer, Mention mention) {
        ArticleText text = SampleCorpus.text(layer.getArticle());
        return text.slice(mention.getExtent(), " … ");
    }

    private static List<Argument> arguments() {
        return SampleCorpus.gold(EventMention.class).stream()
                .flatMap(event -> event.getArguments().stream())
                .toList();
    }

    @Test
    void given_the_texts_when_searched_then_the_characters_that_break_programs_are_there() {
        String all = SampleCorpus.articles().stream()
                .map(article -> SampleCorpus.text(article).content())
                .collect(Collectors.joining());

        assertThat(all).contains("“", "”", "’", "–", "—", "\u00a0", "e\u0301", "🙏🏽", "🇮🇩");
        assertThat(all).doesNotContain("\r", "\ufeff");
    }

    @Test
    void given_the_triggers_when_read_then_some_are_split_and_one_is_not_there() {
        Set<String> split = SampleCorpus.layersOf("gold")
                .flatMap(layer -> layer.getAnnotations().stream()
                        .filter(EventMention.class::isInstance)
                        .map(EventMention.class::cast)
                        .filter(event ->
                                event.getExtent() != null && event.getExtent().isDiscontinuous())
                        .map(event -> words(layer, event)))
                .collect(Collectors.toSet());

        assertThat(split)
                .contains("melakukan … pembicaraan", "melakukan … pencarian", "hammered … out", "called … off");
        assertThat(SampleCorpus.gold(EventMention.class)).anyMatch(event -> event.getExtent() == null);
    }

    @Test
    void given_two_people_with_one_name_when_clustered_then_they_are_two_entities() {
        assertThat(entitiesNamed("dua-wirawan", "Wirawan")).hasSize(2);
        assertThat(entitiesNamed("port-strike", "Okafor")).hasSize(2);
    }

    /** The entities that have a name with {@code surname} at its end, and not only the plural of it. */
    private static List<Entity> entitiesNamed(String article, String surname) {
        Layer layer = SampleCorpus.layer("gold", article);
        return layer.getAnnotations().stream()
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .filter(entity -> entity.getMentions().stream()
                        .filter(mention -> mention instanceof EntityMention named
                                && named.getLevel().getLiteral().equals("NAM"))
                        .anyMatch(mention -> words(layer, mention).endsWith(surname)))
                .toList();
    }

    @Test
    void given_an_event_when_told_again_then_it_is_one_event_in_the_article_and_in_the_corpus() {
        assertThat(SampleCorpus.gold(Event.class))
                .anyMatch(event -> event.getMentions().size() >= 4);
        assertThat(SampleCorpus.corpus().getClusters())
                .anyMatch(cluster -> cluster.getKind().getLiteral().equals("event")
                        && cluster.getMembers().size() >= 3);
    }

    @Test
    void given_reports_within_reports_when_followed_then_one_is_three_deep() {
        assertThat(SampleCorpus.gold(Attribution.class)).anyMatch(attribution -> depth(attribution) >= 3);
    }

    private static int depth(Attribution attribution) {
        return 1
                + attribution.getContentAttributions().stream()
                        .mapToInt(SampleHardCasesTest::depth)
                        .max()
                        .orElse(0);
    }

    @Test
    void given_relative_times_when_read_then_each_has_a_value_and_one_has_an_anchor() {
        assertThat(SampleCorpus.gold(TimeMention.class))
                .allSatisfy(time -> assertThat(time.getValue()).isNotNull());
        assertThat(SampleCorpus.gold(TimeMention.class)).anyMatch(time -> time.getAnchor() != null);
        Set<String> times = SampleCorpus.layersOf("gold")
                .flatMap(layer -> layer.getAnnotations().stream()
                        .filter(TimeMention.class::isInstance)
                        .map(time -> words(layer, (TimeMention) time)))
                .collect(Collectors.toSet());
        assertThat(times).contains("Kamis lalu", "awal tahun ini", "pekan depan", "last Friday", "next month");
    }

    @Test
    void given_the_participants_when_read_then_some_are_implicit_and_some_are_events_or_entities() {
        assertThat(arguments()).anyMatch(argument -> argument.isImplicit() && argument.getFiller() == null);
        assertThat(arguments()).anyMatch(argument -> argument.isImplicit() && argument.getFiller() != null);
        assertThat(arguments()).anyMatch(argument -> argument.getFiller() instanceof EventMention);
        assertThat(arguments()).anyMatch(argument -> argument.getFiller() instanceof Entity);
        assertThat(arguments()).anyMatch(argument -> !argument.getAttributes().isEmpty());
    }

    @Test
    void given_gold_when_everything_is_counted_then_each_feature_of_the_model_is_used() {
        List<Annotation> gold = SampleCorpus.gold(Annotation.class);

        assertThat(gold.stream()
                        .map(annotation -> annotation.eClass().getName())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "EntityMention",
                        "TimeMention",
                        "ValueMention",
                        "EventMention",
                        "Entity",
                        "Event",
                        "Relation",
                        "Attribution");
        assertThat(gold).anyMatch(annotation -> !annotation.getNotes().isEmpty());
        assertThat(gold).anyMatch(annotation -> !annotation.getLinks().isEmpty());
        assertThat(gold).anyMatch(annotation -> annotation.getConfidence() != null);
        assertThat(SampleCorpus.gold(Mention.class))
                .anyMatch(mention -> mention.getExtent() != null
                        && mention.getExtent().head().isPresent());
    }

    @Test
    void given_nested_mentions_when_sought_then_a_country_stands_within_a_minister() {
        Layer layer = SampleCorpus.layer("gold", "rapat-jakarta");
        Set<String> names = layer.getAnnotations().stream()
                .filter(EntityMention.class::isInstance)
                .map(mention -> words(layer, (EntityMention) mention))
                .collect(Collectors.toSet());

        assertThat(names).contains("Menteri Luar Negeri Republik Indonesia Dian Prameswari", "Republik Indonesia");
    }
}
