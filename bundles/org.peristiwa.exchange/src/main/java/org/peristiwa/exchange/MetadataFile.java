package org.peristiwa.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.Metadata;
import org.peristiwa.words.Localised;

/**
 * What is known of an article, in a file beside formats that have no place for it: {@code NAME.meta.json}.
 *
 * <p>One JSON object: {@code title}, {@code language} (BCP 47), {@code source}, {@code byline}, {@code created}
 * (ISO 8601), {@code url}, {@code licence}; any other member is free metadata. Every value is a string.
 */
public final class MetadataFile {

    /** What the file's name ends in. */
    public static final String SUFFIX = ".meta.json";

    private static final JsonFactory JSON = new JsonFactory();

    private static final List<EAttribute> FIELDS = List.of(
            CorpusPackage.Literals.ARTICLE__TITLE,
            CorpusPackage.Literals.ARTICLE__LANGUAGE,
            CorpusPackage.Literals.ARTICLE__SOURCE,
            CorpusPackage.Literals.ARTICLE__BYLINE,
            CorpusPackage.Literals.ARTICLE__CREATED,
            CorpusPackage.Literals.ARTICLE__URL,
            CorpusPackage.Literals.ARTICLE__LICENCE);

    private MetadataFile() {}

    /** The names of the known members, in the order in which they are written. */
    public static List<String> fields() {
        return FIELDS.stream().map(EStructuralFeature::getName).toList();
    }

    /** Sets a known or free member of an article's metadata. */
    public static void set(Article article, String name, String value) {
        for (EAttribute field : FIELDS) {
            if (field.getName().equals(name)) {
                article.eSet(field, value);
                return;
            }
        }
        Metadata free = CorpusFactory.eINSTANCE.createMetadata();
        free.setKey(name);
        free.setValue(value);
        article.getMetadata().add(free);
    }

    /**
     * Reads {@code file} into {@code article}.
     *
     * @throws InputFormatException if it is not an object of strings
     * @throws IOException if it cannot be read
     */
    public static void read(Path file, Article article) throws IOException {
        String content = InputFile.content(file);
        try (JsonParser json = JSON.createParser(content)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw at(file, json, ErrorWords.of("metadata.object"));
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    throw at(file, json, ErrorWords.of("metadata.string", name));
                }
                set(article, name, json.getText());
            }
        } catch (JsonProcessingException e) {
            throw new InputFormatException(
                    file,
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr(),
                    "",
                    ErrorWords.parser(e.getOriginalMessage()));
        }
    }

    private static InputFormatException at(Path file, JsonParser json, Localised reason) throws IOException {
        return new InputFormatException(
                file,
                json.currentTokenLocation().getLineNr(),
                json.currentTokenLocation().getColumnNr(),
                String.valueOf(json.getText()),
                reason);
    }

    /** Whether there is anything to write. */
    public static boolean isWorthWriting(Article article) {
        return !members(article).isEmpty();
    }

    /** Writes what is known of {@code article} and closes {@code out}. */
    public static void write(OutputStream out, Article article) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = JSON.createGenerator(out).setPrettyPrinter(lines)) {
            json.writeStartObject();
            for (Metadata member : members(article)) {
                json.writeStringField(member.getKey(), member.getValue());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** What is known of {@code article}, by name: known members in their order, then free ones; each has a value. */
    public static List<Metadata> members(Article article) {
        List<Metadata> members = new ArrayList<>();
        for (EAttribute field : FIELDS) {
            if (article.eGet(field) instanceof String value && !value.isEmpty()) {
                Metadata member = CorpusFactory.eINSTANCE.createMetadata();
                member.setKey(field.getName());
                member.setValue(value);
                members.add(member);
            }
        }
        for (Metadata free : article.getMetadata()) {
            if (free.getKey() != null && free.getValue() != null) {
                members.add(free);
            }
        }
        return members;
    }
}
