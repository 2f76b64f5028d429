package org.peristiwa.exchange.articles;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextBlock;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeHTMLContentHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The article of a page: jsoup reads the page, boilerpipe tells which blocks of text are the article. */
final class WebPage {

    private WebPage() {}

    static FoundArticle read(Path file) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(BoundedFile.bytes(file)), null, "");
        String text = article(page, file);
        return new FoundArticle(BoundedFile.stem(file), text, PageMetadata.of(page, file));
    }

    private static String article(Document page, Path file) throws InputFormatException {
        try {
            BoilerpipeHTMLContentHandler blocks = new BoilerpipeHTMLContentHandler();
            blocks.startDocument();
            page.traverse(new Events(blocks));
            blocks.endDocument();
            TextDocument document = blocks.toTextDocument();
            ArticleExtractor.INSTANCE.process(document);
            List<String> paragraphs = new ArrayList<>();
            for (TextBlock block : document.getTextBlocks()) {
                if (block.isContent()) {
                    block.getText()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(paragraphs::add);
                }
            }
            if (paragraphs.isEmpty()) {
                throw new InputFormatException(file, ArticleWords.of("wrong.noArticle"));
            }
            return String.join("\n\n", paragraphs) + "\n";
        } catch (SAXException | BoilerpipeProcessingException e) {
            throw new InputFormatException(file, ArticleWords.of("wrong.page", Localised.told(e)));
        }
    }

    /** Tells elements and texts in the words of SAX, which boilerpipe listens to; names of elements are upper case for it. */
    private record Events(BoilerpipeHTMLContentHandler blocks) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            try {
                if (node instanceof TextNode text) {
                    char[] characters = text.getWholeText().toCharArray();
                    blocks.characters(characters, 0, characters.length);
                } else if (node instanceof Element element && !(node instanceof Document)) {
                    String name = element.normalName().toUpperCase(Locale.ROOT);
                    blocks.startElement("", name, name, new AttributesImpl());
                }
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            try {
                if (node instanceof Element element && !(node instanceof Document)) {
                    String name = element.normalName().toUpperCase(Locale.ROOT);
                    blocks.endElement("", name, name);
                }
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
