package org.peristiwa.exchange.articles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.jsonl.TextLines;

/** What a page says of its article: in JSON-LD of schema.org, in {@code meta} of Open Graph and others, in its own elements. */
final class PageMetadata {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=dcterms.created]",
            "meta[name=dc.date]",
            "meta[name=pubdate]",
            "meta[name=date]");

    private final Map<String, String> found = new LinkedHashMap<>();

    private PageMetadata() {}

    static Map<String, String> of(Document page, Path file) throws IOException {
        PageMetadata metadata = new PageMetadata();
        for (Element script : page.select("script[type=application/ld+json]")) {
            metadata.linkedData(script.data(), file);
        }
        metadata.put("title", content(page, "meta[property=og:title]"));
        metadata.put("title", text(page, "h1"));
        metadata.put("title", text(page, "title"));
        DATES.forEach(selector -> metadata.date(content(page, selector)));
        metadata.date(attribute(page, "time[datetime]", "datetime"));
        metadata.put("byline", content(page, "meta[name=author]"));
        metadata.put("source", content(page, "meta[property=og:site_name]"));
        metadata.put("url", attribute(page, "link[rel=canonical]", "href"));
        metadata.put("url", content(page, "meta[property=og:url]"));
        metadata.put("language", attribute(page, "html[lang]", "lang"));
        return metadata.found;
    }

    private void put(String name, String value) {
        if (!value.isBlank()) {
            found.putIfAbsent(name, value.strip());
        }
    }

    private void date(String written) {
        if (!written.isBlank()) {
            put(IsoTime.field(written), written);
        }
    }

    private static String content(Document page, String selector) {
        return attribute(page, selector, "content");
    }

    private static String attribute(Document page, String selector, String name) {
        Element first = page.selectFirst(selector);
        return first == null ? "" : first.attr(name);
    }

    private static String text(Document page, String selector) {
        Element first = page.selectFirst(selector);
        return first == null ? "" : first.text();
    }

    /** A page with JSON that is none has an article all the same. */
    private void linkedData(String json, Path file) throws IOException {
        try {
            objects(JsonReading.line(file, new TextLines.Line(1, json)));
        } catch (InputFormatException e) {
            // what the page says elsewhere counts then
        }
    }

    private void objects(JsonValue value) {
        if (value instanceof JsonValue.Arr array) {
            array.values().forEach(this::objects);
        } else if (value instanceof JsonValue.Obj object) {
            object.find("@graph").ifPresent(this::objects);
            if (object.find("headline").isPresent()) {
                article(object);
            }
        }
    }

    private void article(JsonValue.Obj article) {
        put("title", string(article, "headline"));
        date(string(article, "datePublished"));
        put("byline", name(article, "author"));
        put("source", name(article, "publisher"));
        put("url", string(article, "url"));
        put("language", string(article, "inLanguage"));
    }

    private static String string(JsonValue.Obj object, String member) {
        return object.find(member)
                .filter(JsonValue.Text.class::isInstance)
                .map(JsonValue::shown)
                .orElse("");
    }

    /** The name of a person or organisation, or those of several. */
    private static String name(JsonValue.Obj object, String member) {
        Optional<JsonValue> value = object.find(member);
        if (value.isEmpty()) {
            return "";
        }
        List<JsonValue> all = value.get() instanceof JsonValue.Arr array ? array.values() : List.of(value.get());
        return String.join(
                ", ",
                all.stream()
                        .map(each -> each instanceof JsonValue.Obj named ? string(named, "name") : each.shown())
                        .filter(name -> !name.isBlank())
                        .toList());
    }
}
