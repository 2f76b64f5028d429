package org.peristiwa.exchange.labeling;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Metadata;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.TextFile;

/** What a task says of its article: members {@value #ID} and {@value #METADATA} of ours, which the tools carry along. */
final class TaskArticle {

    static final String ID = "_article";
    static final String METADATA = "_metadata";

    private TaskArticle() {}

    static void write(JsonGenerator json, Article article) throws IOException {
        json.writeStringField(ID, article.getId());
        if (MetadataFile.isWorthWriting(article)) {
            json.writeObjectFieldStart(METADATA);
            for (Metadata member : MetadataFile.members(article)) {
                json.writeStringField(member.getKey(), member.getValue());
            }
            json.writeEndObject();
        }
    }

    /**
     * The article of a task.
     *
     * @param from what holds our members
     * @param name what it is called where the task is not one of ours
     */
    static Article read(JsonValue.Obj from, String name, ArticleText text) throws InputFormatException {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ArticleIds.like(from.text(ID, name), any -> false));
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        Optional<JsonValue> metadata = from.find(METADATA);
        if (metadata.isPresent()) {
            for (Map.Entry<String, JsonValue> member :
                    metadata.get().asObject().members().entrySet()) {
                MetadataFile.set(article, member.getKey(), member.getValue().asText());
            }
        }
        return article;
    }
}
