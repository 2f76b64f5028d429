package org.peristiwa.exchange.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.text.internal.NewsSegmenter;

/** From extents to tokens. */
class TokenFitTest {

    private static final ArticleText TEXT = new ArticleText("Ia 😀 menyetujuinya. Duta\u00a0Besar pergi ke Bali.");

    private final TokenView view = new TokenView(TEXT, new NewsSegmenter().segment(TEXT, Locale.forLanguageTag("id")));
    private final List<Loss> losses = new ArrayList<>();

    private java.util.Optional<String> fit(Flattening flattening, boolean snaps, Extent extent) {
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        mention.setId("m1");
        mention.setExtent(extent);
        LayerLosses told = new LayerLosses("x", LayerFactory.eINSTANCE.createLayer(), TEXT, losses::add);
        return new TokenFit(view, new TokenOptions(flattening, snaps), told)
                .fit(mention, extent)
                .map(view::surface);
    }

    private static Extent at(String words) {
        int begin = TEXT.content().indexOf(words);
        return Extent.of(begin, begin + words.length());
    }

    @Test
    void given_whole_tokens_then_nothing_is_lost() {
        assertThat(fit(Flattening.HULL, true, at("😀"))).contains("😀");
        assertThat(fit(Flattening.HULL, true, at("Duta\u00a0Besar"))).contains("Duta\u00a0Besar");
        assertThat(losses).isEmpty();
    }

    @Test
    void given_a_clitic_then_it_is_snapped_or_refused_and_told() {
        assertThat(fit(Flattening.HULL, true, at("menyetujui"))).contains("menyetujuinya");
        assertThat(fit(Flattening.HULL, false, at("nya"))).isEmpty();
        assertThat(losses)
                .extracting(loss -> loss.rule() + " " + loss.kind())
                .containsExactly("x.token-edge FLATTENED", "x.token-edge DROPPED");
    }

    @Test
    void given_several_pieces_then_the_choice_decides_what_stands_for_them() {
        Span duta = at("Duta").hull();
        Span bali = at("Bali").hull();
        Extent split = Extent.of(List.of(duta, bali));
        assertThat(fit(Flattening.HULL, true, split)).contains("Duta\u00a0Besar pergi ke Bali");
        assertThat(fit(Flattening.FIRST_PIECE, true, split)).contains("Duta");
        assertThat(fit(Flattening.HEAD, true, split.withHead(bali))).contains("Bali");
        assertThat(losses).allMatch(loss -> loss.rule().equals("x.discontinuous"));
    }

    @Test
    void given_white_space_then_it_is_left_out_at_an_edge_and_a_mention_of_it_alone_is_dropped() {
        assertThat(fit(Flattening.HULL, true, at(" pergi "))).contains("pergi");
        assertThat(fit(Flattening.HULL, true, Extent.of(2, 3))).isEmpty();
        assertThat(losses).extracting(Loss::rule).containsExactly("x.white-space", "x.no-token");
    }

    @Test
    void given_a_text_then_every_token_is_in_one_sentence() {
        assertThat(view.sentences()).hasSize(2);
        assertThat(view.sentences().get(1).begin())
                .isEqualTo(view.sentences().get(0).end());
        assertThat(view.isInOneSentence(new TokenRange(0, view.size()))).isFalse();
    }
}
