package org.peristiwa.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** Any text at all comes back as it was, and what an extent covers with it. */
class JsonAnyTextTest {

    @Property(tries = 200)
    void given_any_text_and_extent_when_written_and_read_then_it_covers_the_same(
            @ForAll @StringLength(min = 1, max = 60) String words) throws IOException {
        String content = words.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append(Documents.TEXT)
                .toString();
        ArticleText text = new ArticleText(content);
        Article article = Documents.article("acak", text);
        Layer layer = Documents.emptyLayer(article, "gold");
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        mention.setId("m1");
        mention.setType("PER");
        mention.setExtent(Extent.of(0, content.offsetByCodePoints(0, 1)));
        layer.getAnnotations().add(mention);
        AnnotatedDocument document = new AnnotatedDocument(article, text, List.of(layer));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonForm.factory().createGenerator(out)) {
            ArticleWriter.write(json, document, true);
        }
        try (JsonParser json = JsonForm.factory().createParser(out.toByteArray())) {
            json.nextToken();
            AnnotatedDocument back = new ArticleReader(new Located(Path.of("acak.json"), 0)).read(json);
            assertThat(Documents.equal(back, document)).isTrue();
        }
    }
}
