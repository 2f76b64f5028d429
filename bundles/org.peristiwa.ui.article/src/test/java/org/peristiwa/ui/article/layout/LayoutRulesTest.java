package org.peristiwa.ui.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** What holds for every scene, however dense. */
class LayoutRulesTest {

    private static final String TEXT = "kata ".repeat(40);

    @Provide
    Arbitrary<Scene> scenes() {
        Arbitrary<int[]> span = Combinators.combine(
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(1, 45))
                .as((begin, length) -> new int[] {begin, begin + length});
        Arbitrary<int[]> tie = Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11))
                .as((from, to) -> new int[] {from, to});
        return Combinators.combine(
                        span.list().ofMinSize(1).ofMaxSize(12), tie.list().ofMaxSize(14))
                .as(LayoutRulesTest::scene);
    }

    private static Scene scene(List<int[]> spans, List<int[]> links) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            MarkKind kind = i % 3 == 0 ? MarkKind.TRIGGER : MarkKind.ENTITY;
            Extent extent = Extent.of(spans.get(i)[0], spans.get(i)[1]);
            marks.add(new Mark("m" + i, kind, "T", extent, List.of("Long label " + i, "L" + i), ""));
        }
        List<Tie> ties = new ArrayList<>();
        for (int[] link : links) {
            Mark from = marks.get(link[0] % marks.size());
            Mark to = marks.get(link[1] % marks.size());
            String id = "a" + ties.size();
            ties.add(new Tie(id, Tie.Kind.ARGUMENT, from.id(), from.extent(), to.id(), to.extent(), List.of("Role")));
        }
        return new Scene(marks, ties);
    }

    private static BlockLayout layout(Scene scene) {
        return new BlockLayouter(new ArticleText(TEXT), new FixedWidthMeasure(), 600)
                .layout(new Block(0, TEXT.length(), true), scene);
    }

    @Property(tries = 300)
    void noLabelLiesOnAnother(@ForAll("scenes") Scene scene) {
        for (Line line : layout(scene).lines()) {
            List<LabelBox> boxes = line.labels();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    LabelBox a = boxes.get(i);
                    LabelBox b = boxes.get(j);
                    boolean beside = a.labelPlace().isEmpty()
                            || b.labelPlace().isEmpty()
                            || a.labelPlace().get().shared(b.labelPlace().get()) == 0;
                    assertThat(beside || Math.abs(a.up() - b.up()) >= 16)
                            .as("%s and %s", a, b)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void noBracketLiesOnALabel(@ForAll("scenes") Scene scene) {
        for (Line line : layout(scene).lines()) {
            for (LabelBox a : line.labels()) {
                for (LabelBox b : line.labels()) {
                    int low = b.up() + 5;
                    boolean inRow = a.up() + 5 > low && a.up() < low + 16;
                    boolean hit = b.labelPlace().isPresent()
                            && a.brackets().stream()
                                    .anyMatch(x -> x.shared(b.labelPlace().get()) > 0);
                    assertThat(inRow && hit).as("%s over %s", a, b).isFalse();
                }
            }
        }
    }

    @Property(tries = 300)
    void noArcRunsThroughALabelOrAlongAnotherArc(@ForAll("scenes") Scene scene) {
        for (Line line : layout(scene).lines()) {
            for (ArcBox arc : line.arcs()) {
                for (LabelBox box : line.labels()) {
                    boolean across = box.labelPlace()
                            .filter(label -> label.shared(arc.reach()) > 0)
                            .isPresent();
                    assertThat(across && arc.up() < box.up() + 21).isFalse();
                }
                for (ArcBox other : line.arcs()) {
                    boolean along = !arc.equals(other) && arc.reach().shared(other.reach()) > 0;
                    assertThat(along && Math.abs(arc.up() - other.up()) < 12)
                            .as("%s and %s", arc, other)
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 100)
    void theSameSceneIsAlwaysLaidOutAlike(@ForAll("scenes") Scene scene) {
        assertThat(layout(scene).lines()).isEqualTo(layout(scene).lines());
    }

    @Property(tries = 200)
    void everythingLiesInsideTheRoomOfItsLine(@ForAll("scenes") Scene scene) {
        int bottom = 0;
        for (Line line : layout(scene).lines()) {
            assertThat(line.top()).isEqualTo(bottom);
            bottom = line.bottom();
            int room = line.textTop() - line.top();
            line.labels().forEach(box -> assertThat(box.up()).isLessThan(room));
            line.arcs().forEach(arc -> assertThat(arc.up() + 6).isLessThanOrEqualTo(room));
        }
    }
}
