package org.peristiwa.ui.article.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.MarkKind;
import org.peristiwa.ui.article.layout.Scene;
import org.peristiwa.ui.article.layout.Tie;

class LayerScenesTest {

    private final CorpusSession session = DemoArticle.open();
    private final Layer layer = session.openLayer(DemoCorpus.KEY);
    private final LayerIndex index = session.index(layer);
    private final String text = session.text(DemoCorpus.KEY.article()).content();

    @AfterEach
    void close() {
        session.close();
    }

    private Scene scene(String language, Span span) {
        return new LayerScenes(session, layer, () -> Locale.forLanguageTag(language)).scene(span);
    }

    private Mention mention(String words, int from) {
        int begin = text.indexOf(words, from);
        return index.at(begin).stream()
                .filter(m -> m.getExtent().begin() == begin)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givenAnEvent_thenItsMarkSaysItsTypeInTheLanguageOfTheScreenWithShortFormsBehind() {
        int begin = text.indexOf("Keduanya");
        Span span = new Span(begin, begin + 60);
        assertThat(scene("en", span).marks())
                .filteredOn(m -> m.kind() == MarkKind.TRIGGER)
                .extracting(m -> m.labels().get(0))
                .containsExactly("Sign agreement");
        assertThat(scene("id", span).marks())
                .filteredOn(m -> m.kind() == MarkKind.TRIGGER)
                .extracting(m -> m.labels().get(0))
                .containsExactly("Penandatanganan");
    }

    @Test
    void givenAnAttributeOtherThanItsDefault_thenTheMarkSaysSo() {
        int begin = text.indexOf("berkunjung");
        Mark mark = scene("en", new Span(begin, begin + 3)).marks().get(0);
        assertThat(mark.detail()).isNotEmpty();
    }

    @Test
    void givenAFillerElsewhere_thenBothEndsKnowTheTie() {
        int trigger = text.indexOf("bertemu", text.indexOf("JAKARTA"));
        int place = text.indexOf("Gedung Merdeka", trigger);
        assertThat(scene("en", new Span(trigger, trigger + 7)).ties()).anyMatch(t -> names(t, "Place"));
        assertThat(scene("en", new Span(place, place + 5)).ties()).anyMatch(t -> names(t, "Place"));
    }

    private static boolean names(Tie tie, String name) {
        return tie.names().get(0).equals(name);
    }

    @Test
    void givenARelation_thenItIsATieOfItsOwnKind() {
        int begin = text.indexOf("mengatakan");
        assertThat(scene("en", new Span(begin, begin + 3)).ties())
                .extracting(Tie::kind)
                .contains(Tie.Kind.RELATION);
    }

    @Test
    void givenAnEventAtTheCaret_thenItsParticipantsAndArcsStandOutAndNothingElse() {
        EventMention meet = (EventMention) mention("bertemu", text.indexOf("JAKARTA"));
        Emphasis emphasis = EmphasisFinder.find(index, meet.getId(), null, Emphasis.Arcs.ALL);
        assertThat(emphasis.strongTies()).hasSize(meet.getArguments().size());
        assertThat(emphasis.strongMarks()).hasSize(5).contains(meet.getId());
    }

    @Test
    void givenAMentionOfAChain_thenTheWholeChainLightsUpWithItsName() {
        Mention minister = mention("Menlu Sari", 0);
        Emphasis emphasis = EmphasisFinder.find(index, minister.getId(), null, Emphasis.Arcs.ALL);
        assertThat(emphasis.chain()).hasSize(3).contains(minister.getId());
        assertThat(emphasis.chainName()).isNotEmpty();
    }

    @Test
    void givenNothingAtTheCaret_thenNothingRecedes() {
        Emphasis emphasis = EmphasisFinder.find(index, null, null, Emphasis.Arcs.ALL);
        assertThat(emphasis).isEqualTo(Emphasis.EVEN);
    }
}
