package org.peristiwa.exchange.articles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.exchange.jsonl.JsonElements;
import org.peristiwa.exchange.jsonl.JsonValue;

/** Reads articles that are a line of JSON each, or the elements of an array: members that the options name. */
@Component(service = Importer.class)
public final class JsonLinesImporter extends ArticleImporter {

    private static final int LOOK = 4096;

    /** What annotations are in, in the formats that have them. */
    private static final Pattern ANNOTATED = Pattern.compile("\"(spans|entities|labels?|tokens|denotations|tracks"
            + "|annotations|layers|sentences|events|event_mentions|format|data|answer)\"\\s*:");

    public JsonLinesImporter() {
        super(
                describe(
                        "jsonl",
                        "Articles (JSON Lines)",
                        "Artikel (JSON Lines)",
                        "application/jsonl",
                        Packaging.ONE_FILE,
                        "jsonl"),
                ChosenColumns.descriptions(),
                Lines::new);
    }

    @Override
    boolean looksRight(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
            return beginning.contains("\"text\"")
                    && !ANNOTATED.matcher(beginning).find();
        } catch (IOException e) {
            return false;
        }
    }

    private static final class Lines implements Articles {
        private final JsonElements elements;
        private final ChosenColumns columns;
        private final String name;
        private int number;

        Lines(Path file, Options options) throws IOException {
            this.elements = JsonElements.open(file);
            this.columns = ChosenColumns.of(options);
            this.name = BoundedFile.stem(file);
        }

        @Override
        public Optional<FoundArticle> next() throws IOException {
            Optional<JsonValue> element = elements.next();
            if (element.isEmpty()) {
                return Optional.empty();
            }
            number++;
            JsonValue.Obj line = element.get().asObject();
            Map<String, String> members = new HashMap<>();
            for (Map.Entry<String, JsonValue> member : line.members().entrySet()) {
                if (member.getValue() instanceof JsonValue.Text || member.getValue() instanceof JsonValue.Num) {
                    members.put(member.getKey(), member.getValue().shown());
                }
            }
            Optional<FoundArticle> article = columns.article(members, name + "-" + number);
            if (article.isEmpty()) {
                throw noText(line);
            }
            return article;
        }

        private InputFormatException noText(JsonValue.Obj line) {
            return line.at().wrong("", ArticleWords.of("wrong.noTextIn", columns.text()));
        }

        @Override
        public void close() throws IOException {
            elements.close();
        }
    }
}
