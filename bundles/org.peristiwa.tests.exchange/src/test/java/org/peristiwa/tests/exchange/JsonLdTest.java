package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;

/** A JSON-LD processor that is not ours reads pages of annotations, and every word in them has a meaning for it. */
class JsonLdTest {

    private static final String OA = "http://www.w3.org/ns/oa#";

    /** What the context of the W3C says of the terms that we use, so that nothing is fetched. */
    private static final String CONTEXT =
            """
            {"@context": {
              "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
              "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "dcterms": "http://purl.org/dc/terms/",
              "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
              "id": {"@id": "@id", "@type": "@id"}, "type": {"@id": "@type", "@type": "@vocab"},
              "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage", "TextualBody": "oa:TextualBody",
              "SpecificResource": "oa:SpecificResource", "TextQuoteSelector": "oa:TextQuoteSelector",
              "TextPositionSelector": "oa:TextPositionSelector", "Person": "foaf:Person",
              "classifying": "oa:classifying", "describing": "oa:describing", "commenting": "oa:commenting",
              "linking": "oa:linking",
              "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
              "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
              "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
              "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
              "creator": {"@type": "@id", "@id": "dcterms:creator"}, "nickname": "foaf:nick", "value": "rdf:value",
              "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
              "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
              "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}
            }}
            """;

    @TempDir
    Path folder;

    @Test
    void given_a_page_when_expanded_then_each_annotation_has_its_target_at_a_quote_and_a_position() throws Exception {
        Exporter exporter = AllFormats.FORMATS.exporter("web-annotation").orElseThrow();
        ExportSettings settings = new ExportSettings(Options.of(exporter.exportOptions(), Map.of()), false);
        Path out = new Export(exporter, SampleCorpus.of("gold"), settings)
                .to(folder.resolve("out"), Progress.NONE)
                .folder();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(out)) {
            pages = files.filter(file -> file.toString().endsWith(".jsonld")).toList();
        }
        int selected = 0;
        for (Path page : pages) {
            String text = Files.readString(
                    page.resolveSibling(page.getFileName().toString().replace(".jsonld", ".txt")));
            JsonObject expanded = expand(page);
            for (JsonValue item : list(expanded, "http://www.w3.org/ns/activitystreams#items")) {
                JsonObject annotation = item.asJsonObject();
                assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
                assertThat(annotation.getString("@id")).startsWith("https://contoh.id/");
                for (JsonValue target : annotation.getJsonArray(OA + "hasTarget")) {
                    selected += selects(target.asJsonObject(), text) ? 1 : 0;
                }
            }
        }
        assertThat(pages).hasSize(10);
        assertThat(selected).isGreaterThan(200);
    }

    private static JsonObject expand(Path page) throws Exception {
        DocumentLoader local = (url, options) -> JsonDocument.of(new StringReader(CONTEXT));
        JsonLdOptions options = new JsonLdOptions(local);
        options.setBase(URI.create("https://contoh.id/"));
        JsonArray expanded = JsonLd.expand(JsonDocument.of(Files.newBufferedReader(page)))
                .options(options)
                .get();
        return expanded.getJsonObject(0);
    }

    private static JsonArray list(JsonObject object, String property) {
        return object.getJsonArray(property).getJsonObject(0).getJsonArray("@list");
    }

    /** Whether a target is in the text, and not another annotation; its quote has to be at its position then. */
    private static boolean selects(JsonObject target, String text) {
        if (!target.containsKey(OA + "hasSelector")) {
            return false;
        }
        String exact = "";
        int begin = -1;
        int end = -1;
        for (JsonValue each : target.getJsonArray(OA + "hasSelector")) {
            JsonObject selector = each.asJsonObject();
            if (selector.containsKey(OA + "exact")) {
                exact = value(selector, "exact").asJsonObject().getString("@value");
            } else {
                begin = value(selector, "start").asJsonObject().getInt("@value");
                end = value(selector, "end").asJsonObject().getInt("@value");
            }
        }
        assertThat(text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)))
                .isEqualTo(exact);
        return true;
    }

    private static JsonValue value(JsonObject object, String property) {
        return object.getJsonArray(OA + property).get(0);
    }
}
