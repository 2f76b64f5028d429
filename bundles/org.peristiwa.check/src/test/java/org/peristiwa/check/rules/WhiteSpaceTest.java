package org.peristiwa.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

class WhiteSpaceTest {

    @Example
    void givenABlankPieceOfADiscontinuousExtentThatPieceGoes() {
        ArticleText text = new ArticleText("turun tangan ");
        assertThat(WhiteSpace.trim(text, Extent.of(List.of(new Span(0, 6), new Span(12, 13)))))
                .contains(Extent.of(0, 5));
    }

    @Example
    void givenAHeadItIsKeptWhereItStillLiesInside() {
        ArticleText text = new ArticleText(" Menteri Luar Negeri ");
        assertThat(WhiteSpace.trim(text, Extent.of(0, 21).withHead(new Span(1, 8))))
                .contains(Extent.of(1, 20).withHead(new Span(1, 8)));
    }

    @Property
    void whatIsTrimmedHasNoWhiteSpaceAtItsEdgesAndLosesNothingElse(@ForAll("spacedText") String content) {
        ArticleText text = new ArticleText(content);
        var trimmed = WhiteSpace.trim(text, Extent.of(0, content.length()));
        if (trimmed.isEmpty()) {
            assertThat(WhiteSpace.isBlank(content)).isTrue();
            return;
        }
        String words = text.slice(trimmed.get(), "");
        assertThat(WhiteSpace.isBlank(words.substring(0, 1))).isFalse();
        assertThat(WhiteSpace.isBlank(words.substring(words.length() - 1))).isFalse();
        assertThat(WhiteSpace.isBlank(content.substring(0, trimmed.get().begin())))
                .isTrue();
        assertThat(WhiteSpace.isBlank(content.substring(trimmed.get().end()))).isTrue();
    }

    @Provide
    Arbitrary<String> spacedText() {
        return Arbitraries.strings()
                .withChars(' ', '\t', '\n', '\u00a0', '\u3000', '\ufeff', 'a', 'é', '.')
                .ofMinLength(1)
                .ofMaxLength(12);
    }
}
