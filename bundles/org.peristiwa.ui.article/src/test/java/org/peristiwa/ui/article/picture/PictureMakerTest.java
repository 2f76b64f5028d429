package org.peristiwa.ui.article.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.IcuSegmenter;
import org.peristiwa.ui.article.demo.MemorySettings;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Scene;
import org.peristiwa.ui.article.layout.SceneSource;
import org.peristiwa.ui.article.paint.CanvasFonts;
import org.peristiwa.ui.article.paint.CanvasTheme;
import org.peristiwa.ui.article.paint.Face;
import org.peristiwa.ui.article.paint.Outline;
import org.peristiwa.ui.article.scene.LayerScenes;
import org.peristiwa.ui.article.scene.TypeLook;
import org.peristiwa.ui.internal.ScreenTheme;
import org.peristiwa.ui.theme.Look;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Pictures of a real layer, read back by other code. Needs a display. */
class PictureMakerTest {

    private final Display display = Display.getDefault();
    private final CorpusSession session = DemoArticle.open();
    private final ArticleText text = session.text(DemoCorpus.KEY.article());
    private final Segmentation cut = session.segmentation(DemoCorpus.KEY.article());
    private final Span all = new Span(0, text.length());
    private final Look light = new ScreenTheme(new MemorySettings()).in(Theme.Mode.LIGHT);

    @AfterEach
    void close() {
        session.close();
    }

    private Drawing drawing(Look look) {
        return new Drawing(
                "Menlu <Sari> & Norwegia",
                text,
                cut,
                new LayerScenes(session, session.openLayer(DemoCorpus.KEY), () -> Locale.ENGLISH),
                CanvasTheme.of(look, new TypeLook(look, session)),
                Emphasis.EVEN,
                "",
                70);
    }

    private byte[] make(Drawing drawing, PictureWish wish) throws Exception {
        try (PictureMaker maker = new PictureMaker(display, drawing, wish)) {
            while (maker.step()) {
                assertThat(maker.percent()).isBetween(0, 99);
            }
            return keep(wish, maker.finish().call());
        }
    }

    /** Where a person can look at it. */
    private static byte[] keep(PictureWish wish, byte[] file) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(
                folder.resolve("demo-" + wish.part().begin() + (wish.paged() ? "-paged." : ".")
                        + wish.format().ending()),
                file);
        return file;
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> words(Document svg) {
        NodeList texts = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        return words;
    }

    @Test
    void given_the_article_as_svg_then_it_holds_every_word_of_the_text_and_every_label() throws Exception {
        Document svg = parsed(make(drawing(light), new PictureWish(PictureFormat.SVG, all, true, false)));
        List<String> written = words(svg);
        Set<String> missing = new HashSet<>(List.of(text.content().trim().split("\\s+")));
        // A direction of writing may end within what blanks bound
        written.forEach(word -> missing.removeIf(m -> m.equals(word)));
        assertThat(missing)
                .allMatch(word -> written.stream()
                                .filter(word::contains)
                                .mapToInt(String::length)
                                .sum()
                        >= word.length());
        assertThat(written).contains("Meet", "Participant", "Place", "1");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Menlu <Sari> & Norwegia");
    }

    @Test
    void given_the_article_as_svg_then_every_word_is_drawn_where_it_is_said_to_be() throws Exception {
        Document svg = parsed(make(drawing(light), new PictureWish(PictureFormat.SVG, all, false, false)));
        NodeList texts = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        assertThat(texts.getLength()).isGreaterThan(150);
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            Node before = text.getPreviousSibling().getPreviousSibling();
            if (before.getNodeName().equals("path")) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double width = Double.parseDouble(text.getAttribute("textLength"));
                DoubleSummaryStatistics drawn = Pattern.compile("[MLC]([^MLCZ]*)")
                        .matcher(((Element) before).getAttribute("d"))
                        .results()
                        .map(step -> step.group(1).split(" "))
                        .mapToDouble(numbers -> Double.parseDouble(numbers[numbers.length - 2]))
                        .summaryStatistics();
                assertThat(drawn.getMin()).as(text.getTextContent()).isBetween(x - 4, x + 8);
                assertThat(drawn.getMax()).as(text.getTextContent()).isBetween(x + width - 8, x + width + 4);
            } else {
                assertThat(before.getNodeName()).as(text.getTextContent()).isEqualTo("image");
            }
        }
    }

    @Test
    void given_a_word_longer_than_a_page_is_wide_then_it_is_drawn_whole() {
        CanvasFonts fonts = new CanvasFonts(display, 1);
        String word = "mempertanggungjawabkan".repeat(20);
        Glyphs glyphs = new Glyphs(display, fonts);
        Outline outline = glyphs.outline(word, Face.TEXT, 100, 700).orElseThrow();
        double right = outline.segments().stream()
                .filter(Outline.Move.class::isInstance)
                .mapToDouble(segment -> ((Outline.Move) segment).x())
                .max()
                .orElseThrow();
        assertThat(right).isGreaterThan(100 + 0.95 * glyphs.extent(word, Face.TEXT).x);
        fonts.dispose();
    }

    @Test
    void given_an_emoji_then_it_is_seen_in_the_svg() throws Exception {
        int at = text.content().indexOf("👩");
        Span sentence = cut.sentences().get(cut.sentenceAt(at));
        Document svg = parsed(make(drawing(light), new PictureWish(PictureFormat.SVG, sentence, false, false)));
        assertThat(words(svg)).contains("👩🏽‍🚀");
        Element root = svg.getDocumentElement();
        assertThat(Integer.parseInt(root.getAttribute("height"))).isLessThan(400);
    }

    @Test
    void given_a_sentence_then_only_its_lines_are_shown_and_no_numbers_unless_wanted() throws Exception {
        Span sentence = cut.sentences().get(1);
        List<String> without =
                words(parsed(make(drawing(light), new PictureWish(PictureFormat.SVG, sentence, false, false))));
        List<String> with =
                words(parsed(make(drawing(light), new PictureWish(PictureFormat.SVG, sentence, true, false))));
        assertThat(without).contains("bertemu").doesNotContain("Presiden", "2");
        assertThat(with).contains("2");
    }

    @Test
    void given_the_article_as_pdf_then_its_words_can_be_found_and_pages_are_cut_between_lines() throws Exception {
        byte[] file = make(drawing(light), new PictureWish(PictureFormat.PDF, all, false, true));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            String found = new PDFTextStripper().getText(pdf);
            assertThat(found).contains("menandatangani", "kesepahaman", "Istana", "Participant");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Menlu <Sari> & Norwegia");
        }
        byte[] one = make(drawing(light), new PictureWish(PictureFormat.PDF, all, false, false));
        try (PDDocument pdf = Loader.loadPDF(one)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void given_a_picture_of_pixels_then_it_has_the_colours_that_were_chosen(Theme.Mode mode) throws Exception {
        Look look = new ScreenTheme(new MemorySettings()).in(mode);
        byte[] png = make(drawing(look), new PictureWish(PictureFormat.PNG, all, false, false));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        RGB paper = look.color(ThemeColor.PAPER);
        assertThat(image.getRGB(1, 1) & 0xffffff).isEqualTo(paper.red << 16 | paper.green << 8 | paper.blue);
        long other = Stream.iterate(0, x -> x < image.getWidth(), x -> x + 1)
                .filter(x -> (image.getRGB(x, image.getHeight() / 2) & 0xffffff) != (image.getRGB(1, 1) & 0xffffff))
                .count();
        assertThat(other).as("something is drawn").isPositive();
    }

    @Test
    void given_more_than_a_format_can_hold_then_it_says_so() {
        ArticleText much = new ArticleText("Kalimat ini pendek.\n".repeat(2_000));
        SceneSource nothing = span -> Scene.EMPTY;
        Drawing drawing = new Drawing(
                "",
                much,
                new IcuSegmenter().segment(much, Locale.forLanguageTag("id")),
                nothing,
                CanvasTheme.of(light, new TypeLook(light, session)),
                Emphasis.EVEN,
                "",
                70);
        PictureWish wish = new PictureWish(PictureFormat.PNG, new Span(0, much.length()), false, false);
        try (PictureMaker maker = new PictureMaker(display, drawing, wish)) {
            assertThatThrownBy(() -> {
                        while (maker.step()) {
                            assertThat(maker.percent()).isLessThan(100);
                        }
                    })
                    .isInstanceOfSatisfying(
                            TooLargeException.class, e -> assertThat(e.height()).isGreaterThan(e.most()));
        }
    }
}
