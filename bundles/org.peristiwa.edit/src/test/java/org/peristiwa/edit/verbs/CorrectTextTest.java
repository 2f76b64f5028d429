package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.SampleCorpus.GOLD;
import static org.peristiwa.edit.verbs.Desk.words;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.edit.correction.RecordedCorrection;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Replacement;
import org.peristiwa.text.Span;

class CorrectTextTest {

    private final Desk desk = new Desk(GOLD);
    private final CorpusSession session = desk.session;
    private final EntityMention sari = desk.run(new MarkEntity(ANI, "Person", words("Sari")));
    private final EntityMention duta = desk.run(new MarkEntity(GOLD, "Person", words("Duta Besar Wijaya")));
    private final EventMention meet = desk.run(new MarkEvent(ANI, "Meet", words("bertemu")));

    private String text() {
        return session.text("rapat").content();
    }

    private String covered(Extent extent) {
        return session.text("rapat").slice(extent, "|");
    }

    private static Span span(String words) {
        return words(words).hull();
    }

    @Test
    void given_layers_of_two_annotators_when_a_word_is_corrected_then_all_offsets_and_hashes_follow() {
        desk.run(new CorrectText(ANI, span("Menteri"), "Ibu Menteri"));
        assertThat(text()).startsWith("Ibu Menteri Sari bertemu");
        assertThat(covered(sari.getExtent())).isEqualTo("Sari");
        assertThat(covered(duta.getExtent())).isEqualTo("Duta Besar Wijaya");
        Article article = session.article("rapat").orElseThrow();
        assertThat(article.getTextHash()).isEqualTo(TextHash.of(new ArticleText(text())));
        assertThat(RecordedCorrection.of(article))
                .containsExactly(new RecordedCorrection(
                        new Replacement(0, "Menteri", "Ibu Menteri"), SampleCorpus.NOW.toString(), "ani"));
        assertThat(session.segmentation("rapat").tokens().get(0)).isEqualTo(new Span(0, 3));
        assertThat(desk.index().at(12)).containsExactly(sari);
        session.history().undo();
        assertThat(text()).isEqualTo(SampleCorpus.TEXT);
        assertThat(article.getCorrections()).isEmpty();
        assertThat(sari.getExtent()).isEqualTo(words("Sari"));
    }

    @Test
    void given_a_report_when_words_before_it_change_then_cue_and_content_follow() {
        Attribution report = desk.run(
                new AddAttribution(ANI, ReportParts.NONE.withCue(words("kata")).withContent(words("Sari bertemu"))));
        desk.run(new CorrectText(ANI, span("Sari"), "Dewi Sari"));
        assertThat(covered(report.getCue())).isEqualTo("kata");
        assertThat(covered(report.getContent())).isEqualTo("Dewi Sari bertemu");
    }

    @Test
    void given_an_annotation_that_would_have_nothing_left_when_corrected_then_it_is_refused_and_named() {
        assertThatThrownBy(() -> desk.run(new CorrectText(ANI, span(" Sari"), "")))
                .isInstanceOf(EditException.class)
                .hasMessage("Nothing would be left of " + sari.getId() + " (ani).");
        assertThat(text()).isEqualTo(SampleCorpus.TEXT);
        assertThat(session.history().undoable()).isPresent();
    }

    @Test
    void given_leave_to_release_when_words_go_then_events_become_implicit_and_mentions_go() {
        desk.run(new CorrectText(ANI, span(" Sari bertemu"), "", Emptied.RELEASE));
        assertThat(text()).startsWith("Menteri Duta Besar");
        assertThat(meet.getExtent()).isNull();
        assertThat(desk.layer.getAnnotations()).containsExactly(meet);
        assertThat(covered(duta.getExtent())).isEqualTo("Duta Besar Wijaya");
    }

    @Test
    void given_words_that_cannot_be_corrected_when_asked_then_it_is_refused_and_nothing_changes() {
        int smile = SampleCorpus.TEXT.indexOf("😀");
        List<CorrectText> wrong = List.of(
                new CorrectText(ANI, new Span(smile + 1, smile + 2), "x"),
                new CorrectText(ANI, new Span(0, SampleCorpus.TEXT.length() + 1), "x"),
                new CorrectText(ANI, span("Sari"), "Sari"),
                new CorrectText(ANI, span("Sari"), "\uD83D"),
                new CorrectText(ANI, span("Sari"), "\u0000"),
                new CorrectText(new LayerKey("ani", "none"), span("Sari"), "x"));
        for (CorrectText one : wrong) {
            assertThatThrownBy(() -> session.execute(one)).as(one.toString()).isInstanceOf(EditException.class);
            assertThat(text()).isEqualTo(SampleCorpus.TEXT);
            desk.verify();
        }
    }

    @Test
    void given_a_layer_that_was_only_looked_at_when_corrected_then_it_is_not_made_a_file_by_that() throws IOException {
        MemoryStorage storage = SampleCorpus.storage();
        try (CorpusSession fresh = SampleCorpus.open(storage)) {
            fresh.openLayer(GOLD);
            fresh.execute(new CorrectText(ANI, span("Sari"), "Dewi"));
            assertThat(fresh.unsavedLayers()).isEmpty();
            fresh.execute(new MarkEntity(GOLD, "Person", words("Duta")));
            fresh.saveAll();
        }
        try (CorpusSession again = SampleCorpus.open(storage)) {
            assertThat(again.text("rapat").content()).startsWith("Menteri Dewi");
            assertThat(again.layers()).containsExactly(GOLD);
            assertThat(again.layer(GOLD)).isPresent();
        }
    }

    @Test
    void given_a_correction_when_one_layer_is_saved_then_all_that_count_in_the_text_are() throws IOException {
        session.saveAll();
        session.execute(new CorrectText(ANI, span("Sari"), "Dewi Sari"));
        assertThat(session.unsavedLayers()).containsExactlyInAnyOrder(ANI, GOLD);
        session.save(ANI);
        assertThat(session.hasUnsavedChanges()).isFalse();
        session.history().undo();
        assertThat(session.unsavedLayers()).containsExactlyInAnyOrder(ANI, GOLD);
        session.history().redo();
        assertThat(session.hasUnsavedChanges()).isFalse();
    }
}
