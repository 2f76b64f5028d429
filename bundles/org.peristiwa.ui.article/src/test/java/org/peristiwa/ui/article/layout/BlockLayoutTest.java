package org.peristiwa.ui.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** Where tints, labels and arcs of a block stand. A character is 10 pixels wide; see {@link FixedWidthMeasure}. */
class BlockLayoutTest {

    private static final String TEXT = "Menteri luar negeri bertemu duta besar di Jakarta";

    private static BlockLayout layout(String text, int width, Scene scene) {
        ArticleText article = new ArticleText(text);
        return new BlockLayouter(article, new FixedWidthMeasure(), width)
                .layout(new Block(0, text.length(), true), scene);
    }

    private static Mark mark(String id, MarkKind kind, String extent, String... labels) {
        return new Mark(id, kind, "T", Extent.parse(extent), List.of(labels), "");
    }

    private static Tie tie(String id, Mark from, Mark to, String... names) {
        return new Tie(id, Tie.Kind.ARGUMENT, from.id(), from.extent(), to.id(), to.extent(), List.of(names));
    }

    private static LabelBox box(Line line, String id) {
        return line.labels().stream()
                .filter(b -> b.mark().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givenNoMarks_thenALineHasOnlyItsLeading() {
        BlockLayout laid = layout(TEXT, 600, Scene.EMPTY);
        assertThat(laid.lines()).hasSize(1);
        assertThat(laid.lines().get(0).textTop()).isEqualTo(6);
        assertThat(laid.height()).isEqualTo(6 + 20 + 8);
    }

    @Test
    void givenAnEmptyLine_thenItPartsParagraphsByHalfALine() {
        assertThat(layout("", 600, Scene.EMPTY).height()).isEqualTo(10);
    }

    @Test
    void givenLongText_thenOnlyLinesWithLabelsReserveRoomForThem() {
        Mark mark = mark("m1", MarkKind.ENTITY, "42-49", "GPE");
        BlockLayout laid = layout(TEXT, 280, new Scene(List.of(mark), List.of()));
        assertThat(laid.lines()).hasSize(2);
        assertThat(laid.lines().get(0).textTop()).isEqualTo(6);
        assertThat(laid.lines().get(1).textTop() - laid.lines().get(1).top()).isEqualTo(6 + 21);
    }

    @Test
    void givenNestedMentions_thenTheInnerLabelIsBelowAndTheOuterTintIsDrawnFirst() {
        Mark outer = mark("o", MarkKind.ENTITY, "0-19", "PER");
        Mark inner = mark("i", MarkKind.ENTITY, "8-19", "ORG");
        Line line = layout(TEXT, 600, new Scene(List.of(outer, inner), List.of()))
                .lines()
                .get(0);
        assertThat(box(line, "i").up()).isZero();
        assertThat(box(line, "o").up()).isEqualTo(21);
        assertThat(line.fragments()).extracting(f -> f.mark().id()).containsExactly("o", "i");
        assertThat(line.fragments()).extracting(Fragment::nesting).containsExactly(1, 0);
        assertThat(box(line, "o").brackets()).containsExactly(new Interval(0, 190));
    }

    @Test
    void givenCrossingMentions_thenTheirBracketsDoNotLieOnEachOther() {
        Mark left = mark("l", MarkKind.ENTITY, "0-12", "A");
        Mark right = mark("r", MarkKind.ENTITY, "8-19", "B");
        Line line = layout(TEXT, 600, new Scene(List.of(left, right), List.of()))
                .lines()
                .get(0);
        assertThat(List.of(box(line, "l").up(), box(line, "r").up())).containsExactlyInAnyOrder(0, 21);
    }

    @Test
    void givenADiscontinuousMention_thenAThreadTiesItsPiecesAndTheLabelStandsOnTheFirst() {
        Mark mark = mark("d", MarkKind.TRIGGER, "0-7+20-27", "Meet");
        Line line =
                layout(TEXT, 600, new Scene(List.of(mark), List.of())).lines().get(0);
        LabelBox box = box(line, "d");
        assertThat(box.threadPlace()).contains(new Interval(0, 270));
        assertThat(box.brackets()).containsExactly(new Interval(0, 70), new Interval(200, 270));
        assertThat(box.labelPlace().orElseThrow().centre()).isEqualTo(35);
    }

    @Test
    void givenPiecesOnTwoLines_thenTheThreadLeavesOneAtTheRightAndComesInOnTheOtherAtTheLeft() {
        Mark mark = mark("d", MarkKind.TRIGGER, "0-7+42-49", "Meet");
        List<Line> lines =
                layout(TEXT, 280, new Scene(List.of(mark), List.of())).lines();
        assertThat(box(lines.get(0), "d").threadPlace()).contains(new Interval(0, 280));
        assertThat(box(lines.get(1), "d").threadPlace()).contains(new Interval(0, 210));
        assertThat(box(lines.get(1), "d").labelPlace()).isEmpty();
    }

    @Test
    void givenALabelWiderThanItsMentionBesideAnother_thenItTakesAShorterWordAndBothKeepTheirRow() {
        Mark wide = mark("w", MarkKind.ENTITY, "39-41", "Geopolitical entity", "GPE");
        Mark next = mark("n", MarkKind.ENTITY, "42-49", "City");
        Mark before = mark("b", MarkKind.ENTITY, "28-38", "Person");
        Line line = layout(TEXT, 600, new Scene(List.of(before, wide, next), List.of()))
                .lines()
                .get(0);
        assertThat(box(line, "w").text()).isEqualTo("GPE");
        assertThat(box(line, "w").up()).isZero();
        assertThat(box(line, "n").up()).isZero();
    }

    @Test
    void givenAMentionThatWraps_thenItsLabelStandsOnceAndWhiteSpaceAtTheEdgeIsNotTinted() {
        Mark mark = mark("m", MarkKind.ENTITY, "20-38", "PER");
        List<Line> lines =
                layout(TEXT, 280, new Scene(List.of(mark), List.of())).lines();
        assertThat(lines.get(0).end()).isEqualTo(28);
        assertThat(lines.get(0).fragments()).extracting(Fragment::x).containsExactly(new Interval(200, 270));
        assertThat(lines.get(0).fragments().get(0).closes()).isFalse();
        assertThat(lines.get(1).fragments().get(0).opens()).isFalse();
        assertThat(box(lines.get(0), "m").labelPlace()).isPresent();
        assertThat(box(lines.get(1), "m").labelPlace()).isEmpty();
    }

    @Test
    void givenTwoArcsFromOneTrigger_thenTheShortOneRunsBelowTheLongOneAndLeavesFurtherOut() {
        Mark trigger = mark("e", MarkKind.TRIGGER, "0-7", "Meet");
        Mark near = mark("n", MarkKind.ENTITY, "20-27", "PER");
        Mark far = mark("f", MarkKind.ENTITY, "42-49", "GPE");
        Scene scene = new Scene(
                List.of(trigger, near, far),
                List.of(tie("a2", trigger, far, "Place"), tie("a1", trigger, near, "Who")));
        List<ArcBox> arcs = layout(TEXT, 600, scene).lines().get(0).arcs();
        assertThat(arcs).extracting(a -> a.ties().get(0).id()).containsExactly("a1", "a2");
        assertThat(arcs.get(1).up() - arcs.get(0).up()).isEqualTo(12);
        assertThat(arcs.get(0).left().x()).isGreaterThan(arcs.get(1).left().x());
        assertThat(arcs.get(0).right()).isInstanceOfSatisfying(ArcEnd.AtLabel.class, end -> assertThat(end.arrow())
                .isTrue());
        assertThat(arcs.get(0).left()).isInstanceOfSatisfying(ArcEnd.AtLabel.class, end -> assertThat(end.arrow())
                .isFalse());
    }

    @Test
    void givenAnArcOverAHighStack_thenItRunsAboveTheStack() {
        Mark trigger = mark("e", MarkKind.TRIGGER, "0-7", "Meet");
        Mark outer = mark("o", MarkKind.ENTITY, "8-27", "A");
        Mark inner = mark("i", MarkKind.ENTITY, "13-19", "B");
        Mark far = mark("f", MarkKind.ENTITY, "42-49", "GPE");
        Scene scene = new Scene(List.of(trigger, outer, inner, far), List.of(tie("a", trigger, far, "Place")));
        Line line = layout(TEXT, 600, scene).lines().get(0);
        int stack = box(line, "o").up() + 21;
        assertThat(line.arcs().get(0).up() - 6).isGreaterThanOrEqualTo(stack);
        assertThat(line.textTop() - line.top())
                .isGreaterThanOrEqualTo(line.arcs().get(0).up() + 6);
    }

    @Test
    void givenAFillerOnTheNextLine_thenTheArcLeavesAtTheRightAndComesInAtTheLeftWithItsName() {
        Mark trigger = mark("e", MarkKind.TRIGGER, "20-27", "Meet");
        Mark filler = mark("f", MarkKind.ENTITY, "42-49", "GPE");
        Scene scene = new Scene(List.of(trigger, filler), List.of(tie("a", trigger, filler, "Place")));
        List<Line> lines = layout(TEXT, 280, scene).lines();
        ArcBox out = lines.get(0).arcs().get(0);
        ArcBox in = lines.get(1).arcs().get(0);
        assertThat(out.right()).isEqualTo(new ArcEnd.AtMargin(290, true));
        assertThat(in.left()).isEqualTo(new ArcEnd.AtMargin(-10, false));
        assertThat(out.name()).isEqualTo("Place");
        assertThat(in.name()).isEqualTo("Place");
        assertThat(in.nameAt().from()).isEqualTo(0);
    }

    @Test
    void givenManyFillersElsewhereInOneRole_thenOneArcStandsForAll() {
        Mark trigger = mark("e", MarkKind.TRIGGER, "20-27", "Meet");
        Mark one = mark("f", MarkKind.ENTITY, "28-32", "PER");
        Mark two = mark("g", MarkKind.ENTITY, "42-49", "PER");
        Scene scene = new Scene(
                List.of(trigger, one, two), List.of(tie("a", trigger, one, "Who"), tie("b", trigger, two, "Who")));
        List<ArcBox> arcs = layout(TEXT, 280, scene).lines().get(0).arcs();
        assertThat(arcs).hasSize(1);
        assertThat(arcs.get(0).ties()).hasSize(2);
        assertThat(arcs.get(0).name()).isEqualTo("Who ×2");
    }

    @Test
    void givenSeveralRelationsThatLeaveTheLine_thenTheyShareOneArcThatSaysThemAll() {
        Mark from = mark("e", MarkKind.TRIGGER, "20-27", "Meet");
        Mark to = mark("f", MarkKind.TRIGGER, "42-49", "Meet");
        List<Tie> ties = List.of(
                new Tie("r1", Tie.Kind.RELATION, "e", from.extent(), "f", to.extent(), List.of("Before")),
                new Tie("r2", Tie.Kind.RELATION, "e", from.extent(), "f", to.extent(), List.of("Cause")));
        List<ArcBox> arcs = layout(TEXT, 280, new Scene(List.of(from, to), ties))
                .lines()
                .get(0)
                .arcs();
        assertThat(arcs).extracting(ArcBox::name).containsExactly("Before · Cause");
    }

    @Test
    void givenRelationsThatLeaveAtAMarginTooNearForTheirNames_thenTheNamesShortenAndStayInTheWindow() {
        Mark from = mark("e", MarkKind.TRIGGER, "20-27", "Meet");
        Mark to = mark("f", MarkKind.TRIGGER, "42-49", "Meet");
        List<Tie> ties = List.of(
                new Tie("r1", Tie.Kind.RELATION, "e", from.extent(), "f", to.extent(), List.of("Sebelum", "Seb")),
                new Tie("r2", Tie.Kind.RELATION, "e", from.extent(), "f", to.extent(), List.of("Mencakup", "Cak")));
        ArcBox arc = layout(TEXT, 280, new Scene(List.of(from, to), ties))
                .lines()
                .get(0)
                .arcs()
                .get(0);
        assertThat(arc.reach().width()).isEqualTo(55);
        assertThat(arc.name()).isEqualTo("Seb · Cak");
        assertThat(arc.nameAt().to()).isLessThanOrEqualTo(280 + 10);
    }

    @Test
    void givenTextFromRightToLeft_thenALaterFillerLiesToTheLeft() {
        String text = "التقى الوزير السفير في جاكرتا اليوم مساء";
        Mark trigger = mark("e", MarkKind.TRIGGER, "0-5", "Meet");
        Mark filler = mark("f", MarkKind.ENTITY, "36-40", "Time");
        Scene scene = new Scene(List.of(trigger, filler), List.of(tie("a", trigger, filler, "Time")));
        List<Line> lines = layout(text, 200, scene).lines();
        assertThat(lines.get(0).fragments().get(0).x()).isEqualTo(new Interval(150, 200));
        assertThat(lines.get(0).arcs().get(0).left()).isEqualTo(new ArcEnd.AtMargin(-10, true));
        assertThat(lines.get(lines.size() - 1).arcs().get(0).right()).isEqualTo(new ArcEnd.AtMargin(210, false));
    }

    @Test
    void givenAnEventThatFillsItself_thenItsArcStillHasWidth() {
        Mark trigger = mark("e", MarkKind.TRIGGER, "20-27", "Meet");
        Scene scene = new Scene(List.of(trigger), List.of(tie("a", trigger, trigger, "Topic")));
        assertThat(layout(TEXT, 600, scene).lines().get(0).arcs().get(0).reach().width())
                .isPositive();
    }
}
