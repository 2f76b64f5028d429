package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.json.ExtentDrafts.Unchecked;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.TextFile;

/** Reads one article with its text and layers, and checks all of it. */
final class ArticleReader {

    private final Located located;
    private final PendingReferences references;
    private final List<Unchecked> extents = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private final List<JsonLocation> layerPlaces = new ArrayList<>();
    private final ObjectReader objects;
    private final FileHeader header;
    private @Nullable Article article;
    private @Nullable ArticleText text;

    ArticleReader(Located located) {
        this.located = located;
        references = new PendingReferences(located);
        objects = new ObjectReader(located, references, extents);
        header = new FileHeader(JsonForm.ARTICLE, located);
    }

    /** Reads the object that {@code json} stands at the beginning of; leaves it at its end. */
    AnnotatedDocument read(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw located.wrong(json, String.valueOf(json.getText()), JsonWords.of("wrong.article"));
        }
        JsonLocation start = json.currentTokenLocation();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            readMember(json, name);
        }
        header.requireComplete(start);
        return checked(start);
    }

    private void readMember(JsonParser json, String name) throws IOException {
        switch (name) {
            case "article" -> {
                article = (Article) objects.read(json, CorpusPackage.Literals.ARTICLE);
                references.resolve();
            }
            case "text" -> text = readText(json);
            case "layers" -> readLayers(json);
            default -> {
                if (!header.read(json, name)) {
                    throw located.wrong(json, name, JsonWords.of("wrong.member"));
                }
            }
        }
    }

    private ArticleText readText(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw located.wrong(json, json.getText(), JsonWords.of("wrong.text"));
        }
        try {
            return new ArticleText(json.getText());
        } catch (IllegalArgumentException e) {
            throw located.wrong(json, "", ErrorWords.text(e));
        }
    }

    private void readLayers(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw located.wrong(json, json.getText(), JsonWords.of("wrong.layers"));
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            layerPlaces.add(json.currentTokenLocation());
            layers.add((Layer) objects.read(json, LayerPackage.Literals.LAYER));
            references.resolve();
        }
    }

    private AnnotatedDocument checked(JsonLocation start) throws IOException {
        if (article == null || article.getId() == null) {
            throw located.wrong(start, "", JsonWords.of("wrong.noArticle"));
        }
        if (text == null) {
            throw located.wrong(start, article.getId(), ErrorWords.of("json.missing", "text"));
        }
        String hash = TextFile.sha256(TextFile.encode(text));
        if (article.getTextHash() == null) {
            article.setTextHash(hash);
        } else if (!article.getTextHash().equals(hash)) {
            throw located.wrong(start, article.getId(), JsonWords.of("wrong.textHash"));
        }
        for (Unchecked extent : extents) {
            extent.check(text, located);
        }
        checkLayers(article, text, hash);
        return new AnnotatedDocument(article, text, layers);
    }

    private void checkLayers(Article of, ArticleText in, String hash) throws IOException {
        Set<String> annotators = new HashSet<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            JsonLocation at = layerPlaces.get(i);
            if (layer.getAnnotator() == null || !annotators.add(layer.getAnnotator())) {
                throw located.wrong(at, String.valueOf(layer.getAnnotator()), JsonWords.of("wrong.annotator"));
            }
            if (layer.getArticle() == null) {
                layer.setArticle(of.getId());
            } else if (!layer.getArticle().equals(of.getId())) {
                throw located.wrong(at, layer.getArticle(), JsonWords.of("wrong.otherArticle"));
            }
            if (layer.getTextHash() == null) {
                layer.setTextHash(hash);
            } else if (!layer.getTextHash().equals(hash)) {
                throw located.wrong(at, layer.getAnnotator(), JsonWords.of("wrong.otherText"));
            }
            List<LayerInvariants.Violation> violations = LayerInvariants.violations(layer, in);
            if (!violations.isEmpty()) {
                throw located.wrong(
                        at, violations.get(0).id(), violations.get(0).why());
            }
        }
    }
}
