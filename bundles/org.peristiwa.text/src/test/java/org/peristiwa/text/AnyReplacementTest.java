package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyReplacementTest {

    /** A text, words of it that give way, and extents that may be fitted. */
    record Case(ArticleText text, Replacement replacement, List<Extent> extents) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> words = Arbitraries.of("a", "b", "ab", "😀", "😁", "\uD83E\uDE00", " ", "kata", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        Arbitrary<String> inserted = Arbitraries.of("a", "b", "ab", "😀", "😁", "")
                .list()
                .ofMaxSize(4)
                .map(list -> String.join("", list));
        return Combinators.combine(words, inserted)
                .flatAs((content, into) -> spans(content).flatMap(given -> extents(content)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(extents -> new Case(
                                new ArticleText(content),
                                new Replacement(given.begin(), content.substring(given.begin(), given.end()), into),
                                extents))));
    }

    private static Arbitrary<Span> spans(String content) {
        int[] edges = java.util.stream.IntStream.rangeClosed(0, content.length())
                .filter(new ArticleText(content)::isBoundary)
                .toArray();
        return Arbitraries.integers().between(0, edges.length - 2).flatMap(from -> Arbitraries.integers()
                .between(from + 1, edges.length - 1)
                .map(until -> new Span(edges[from], edges[until])));
    }

    private static Arbitrary<Extent> extents(String content) {
        return spans(content).list().ofMinSize(1).ofMaxSize(3).flatMap(spans -> {
            Extent extent = apart(spans);
            return spans(content).map(head -> extent.hull().contains(head) ? extent.withHead(head) : extent);
        });
    }

    private static Extent apart(List<Span> spans) {
        List<Span> kept = new java.util.ArrayList<>();
        spans.stream().filter(span -> kept.stream().noneMatch(span::overlaps)).forEach(kept::add);
        return Extent.of(kept.isEmpty() ? spans.subList(0, 1) : kept);
    }

    @Property
    void given_fitted_extents_when_carried_over_and_back_then_they_are_the_same_and_in_the_same_order(
            @ForAll("cases") Case given) {
        Replacement replacement = given.replacement();
        ArticleText after = replacement.apply(given.text());
        List<Extent> fitted = given.extents().stream()
                .flatMap(extent -> replacement.fitted(extent).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Extent> moved = fitted.stream().map(replacement.forth()).toList();
        assertThat(fitted).allSatisfy(extent -> {
            assertThat(given.text().holds(extent)).isTrue();
            assertThat(replacement.fitted(extent)).contains(extent);
        });
        assertThat(moved).allSatisfy(extent -> assertThat(after.holds(extent)).isTrue());
        assertThat(moved).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(moved.stream().map(replacement.back())).isEqualTo(fitted);
        assertThat(replacement.takeBack(after).content()).isEqualTo(given.text().content());
    }

    @Property
    void given_an_extent_beside_the_words_when_they_give_way_then_it_covers_the_same_characters(
            @ForAll("cases") Case given) {
        Replacement replacement = given.replacement();
        ArticleText after = replacement.apply(given.text());
        for (Extent extent : given.extents()) {
            if (!extent.overlaps(replacement.words())) {
                Optional<Extent> moved = replacement.fitted(extent).map(replacement.forth());
                assertThat(moved.map(one -> after.slice(one, "|")))
                        .contains(given.text().slice(extent, "|"));
            }
        }
    }

    @Property
    void given_an_extent_that_holds_the_words_when_they_give_way_then_it_covers_what_came_for_them(
            @ForAll("cases") Case given) {
        Replacement replacement = given.replacement();
        ArticleText after = replacement.apply(given.text());
        for (Extent extent : given.extents()) {
            Span hull = extent.hull();
            if (!extent.isDiscontinuous() && hull.contains(replacement.words())) {
                String before = given.text().slice(hull);
                int at = replacement.offset() - hull.begin();
                String expected = before.substring(0, at)
                        + replacement.inserted()
                        + before.substring(at + replacement.removed().length());
                Optional<Extent> moved = replacement.fitted(extent).map(replacement.forth());
                assertThat(moved.map(one -> after.slice(one, "")).orElse("")).isEqualTo(expected);
            }
        }
    }
}
