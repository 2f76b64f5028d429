package org.peristiwa.ui.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.IcuSegmenter;

/**
 * Where everything stands in text that is hard to lay out, as numbers in {@code src/test/resources/golden}. With
 * {@code -Dgolden.update=true} the numbers are written anew: look at what has become different before you keep it.
 */
class GoldenLayoutTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** A text to lay out, with marks by their words and ties by the ids of marks. */
    private record Case(String name, String text, int width, List<Mark> marks, List<Tie> ties) {

        static Case of(String name, int width, String text) {
            return new Case(name, text, width, List.of(), List.of());
        }

        Case trigger(String id, String label, String words) {
            return with(id, MarkKind.TRIGGER, label, words);
        }

        Case entity(String id, String label, String words) {
            return with(id, MarkKind.ENTITY, label, words);
        }

        /** Pieces are parted by {@code …}; a label's shorter forms by {@code /}. */
        private Case with(String id, MarkKind kind, String label, String words) {
            List<Span> pieces = new ArrayList<>();
            int at = 0;
            for (String piece : words.split("…", -1)) {
                int begin = text.indexOf(piece, at);
                assertThat(begin).as(piece).isNotNegative();
                pieces.add(new Span(begin, begin + piece.length()));
                at = begin + piece.length();
            }
            List<Mark> more = new ArrayList<>(marks);
            more.add(new Mark(id, kind, "T", Extent.of(pieces), List.of(label.split("/", -1)), ""));
            return new Case(name, text, width, more, ties);
        }

        Case role(String from, String name, String to) {
            List<Tie> more = new ArrayList<>(ties);
            more.add(new Tie(
                    from + to, Tie.Kind.ARGUMENT, from, extent(from), to, extent(to), List.of(name.split("/", -1))));
            return new Case(this.name, text, width, marks, more);
        }

        private Extent extent(String id) {
            return marks.stream()
                    .filter(mark -> mark.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .extent();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of("nesting", 700, "Menteri Luar Negeri Dian Prameswari bertemu Duta Besar Norwegia.")
                        .entity("p", "Person/PER", "Menteri Luar Negeri Dian Prameswari")
                        .entity("t", "Title", "Menteri Luar Negeri")
                        .entity("o", "Organisation/ORG", "Luar Negeri")
                        .entity("d", "Person/PER", "Duta Besar Norwegia")
                        .entity("n", "Geopolitical entity/GPE", "Norwegia")
                        .trigger("e", "Meet", "bertemu")
                        .role("e", "Participant", "p")
                        .role("e", "Participant", "d"),
                Case.of("discontinuity", 330, "Presiden menjatuhkan, lewat surat kemarin, sanksi kepada Norwegia.")
                        .trigger("e", "Sanction", "menjatuhkan…sanksi")
                        .entity("p", "Person", "Presiden")
                        .entity("n", "GPE", "Norwegia")
                        .role("e", "Authority/Auth", "p")
                        .role("e", "Target", "n"),
                Case.of("crossing", 600, "satu dua tiga empat lima enam tujuh delapan")
                        .entity("a", "A", "satu dua tiga")
                        .entity("b", "B", "dua tiga empat")
                        .entity("c", "C", "tiga empat lima")
                        .trigger("e", "E", "enam")
                        .trigger("f", "F", "tujuh")
                        .role("e", "One", "a")
                        .role("f", "Two", "b")
                        .role("f", "Three", "e"),
                Case.of("dense", 420, "a bb c dd e ff g hh i jj k ll m nn")
                        .entity("1", "Organisation/Org", "a")
                        .entity("2", "Organisation/Org", "bb")
                        .entity("3", "Organisation/Org", "c")
                        .trigger("4", "Transfer money/Transfer", "dd")
                        .entity("5", "Organisation/Org", "e")
                        .entity("6", "Organisation/Org", "ff")
                        .role("4", "Recipient/Rec", "1")
                        .role("4", "Giver", "2")
                        .role("4", "Giver", "3")
                        .role("4", "Beneficiary/Ben", "5")
                        .role("4", "Place", "6"),
                Case.of("right-to-left", 260, "التقى الوزير السفير في جاكرتا يوم الاثنين")
                        .trigger("e", "Meet", "التقى")
                        .entity("m", "Person", "الوزير")
                        .entity("j", "GPE", "جاكرتا")
                        .role("e", "Participant/Part", "m")
                        .role("e", "Place", "j"),
                Case.of("mixed-directions", 500, "Menteri berkata السلام عليكم kepada tamu 12 orang")
                        .trigger("e", "Say", "berkata")
                        .entity("q", "Quote", "berkata السلام")
                        .entity("s", "Greeting", "السلام عليكم")
                        .role("e", "What", "s"),
                Case.of("emoji", 300, "Astronaut 👩🏽‍🚀 Nadia 🇮🇩 tiba di Yogyakarta 👨‍👩‍👧‍👦.")
                        .entity("a", "Emoji", "👩🏽‍🚀")
                        .entity("n", "Person", "👩🏽‍🚀 Nadia")
                        .entity("f", "Flag", "🇮🇩")
                        .trigger("e", "Arrive", "tiba")
                        .role("e", "Who", "n"),
                Case.of("combining-marks", 300, "cafe\u0301 Re\u0301 di Ha\u0300 No\u0323\u0302i ramai")
                        .entity("c", "Facility/Fac", "cafe\u0301 Re\u0301")
                        .entity("h", "City", "Ha\u0300 No\u0323\u0302i")
                        .trigger("e", "Busy", "ramai")
                        .role("e", "Where", "c"),
                Case.of("wide-characters", 300, "外務大臣が大使と会談した。")
                        .entity("m", "Person", "外務大臣")
                        .entity("d", "Person", "大使")
                        .trigger("e", "Meet", "会談")
                        .role("e", "Part", "m")
                        .role("e", "Part", "d"),
                Case.of("tabs", 400, "satu\tdua\t\ttiga\tempat")
                        .entity("d", "Number", "dua")
                        .entity("t", "Number", "tiga\tempat"),
                Case.of("empty-lines", 300, "satu\n\n\ndua\n")
                        .entity("a", "N", "satu")
                        .entity("b", "N", "dua"),
                Case.of(
                                "line-of-10000-characters",
                                700,
                                "kata yang berulang ".repeat(530).strip() + " bertemu Ani")
                        .trigger("e", "Meet", "bertemu")
                        .entity("f", "Word", "kata")
                        .entity("p", "Person", "Ani")
                        .role("e", "Participant/Part", "p")
                        .role("e", "Topic", "f"),
                Case.of("word-of-10000-characters", 700, "a".repeat(10_000)).entity("w", "Word", "a".repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givenTextThatIsHardToLayOut_thenEverythingStandsWhereItDid(Case given) throws IOException {
        String laidOut = describe(given);
        Path golden = FOLDER.resolve(given.name() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, laidOut);
        }
        assertThat(laidOut).isEqualTo(Files.readString(golden));
    }

    private static String describe(Case given) {
        ArticleText article = new ArticleText(given.text());
        Segmentation cut = new IcuSegmenter().segment(article, Locale.ROOT);
        ArticleLayout layout = new ArticleLayout(article, cut, span -> sceneOf(given, span));
        layout.reset(new FixedWidthMeasure(), given.width());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < layout.blocks().size(); i++) {
            BlockLayout block = layout.block(i);
            out.append("block ")
                    .append(block.block().begin())
                    .append('-')
                    .append(block.block().end());
            out.append(" height ").append(block.height()).append('\n');
            block.lines().forEach(line -> describe(line, out));
        }
        return out.toString();
    }

    private static Scene sceneOf(Case given, Span span) {
        List<Mark> marks = given.marks().stream()
                .filter(mark -> mark.extent().hull().overlaps(span))
                .toList();
        List<Tie> ties = given.ties().stream()
                .filter(tie -> span.contains(tie.fromExtent().begin())
                        || span.contains(tie.toExtent().begin()))
                .toList();
        return new Scene(marks, ties);
    }

    /** Lines on which nothing stands are told by their place alone. */
    private static void describe(Line line, StringBuilder out) {
        out.append("  line ").append(line.begin()).append('-').append(line.end());
        out.append(" top ")
                .append(line.top())
                .append(" text ")
                .append(line.textTop())
                .append('\n');
        for (Fragment fragment : line.fragments()) {
            out.append("    tint ").append(fragment.mark().id()).append(" x ").append(at(fragment.x()));
            out.append(" nesting ").append(fragment.nesting());
            out.append(fragment.opens() ? "" : " goes on").append(fragment.closes() ? "" : " to be continued");
            out.append('\n');
        }
        for (LabelBox box : line.labels()) {
            out.append("    label ")
                    .append(box.mark().id())
                    .append(" “")
                    .append(box.text())
                    .append('”');
            box.labelPlace().ifPresent(place -> out.append(" x ").append(at(place)));
            out.append(" up ").append(box.up());
            box.threadPlace().ifPresent(thread -> out.append(" thread ").append(at(thread)));
            out.append('\n');
        }
        for (ArcBox arc : line.arcs()) {
            out.append("    arc ")
                    .append(arc.ties().get(0).id())
                    .append(" “")
                    .append(arc.name())
                    .append('”');
            out.append(" up ").append(arc.up()).append(" from ").append(end(arc.left()));
            out.append(" to ")
                    .append(end(arc.right()))
                    .append(" name ")
                    .append(at(arc.nameAt()))
                    .append('\n');
        }
    }

    private static String at(Interval x) {
        return x.from() + ".." + x.to();
    }

    private static String end(ArcEnd end) {
        if (end instanceof ArcEnd.AtLabel label) {
            return label.x() + "@" + label.up() + (label.arrow() ? ">" : "");
        }
        return end.x() + (end instanceof ArcEnd.AtMargin margin && margin.arrow() ? ">" : "");
    }
}
