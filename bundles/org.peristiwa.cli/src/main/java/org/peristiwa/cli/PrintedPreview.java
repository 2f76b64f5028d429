package org.peristiwa.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.refactor.PreviewedEffect;
import org.peristiwa.edit.schema.refactor.PreviewedRule;
import org.peristiwa.edit.schema.refactor.RefactoringPreview;

/** Prints what a refactoring would do: counts and places, for people or for programs. */
public final class PrintedPreview {

    private final Terminal terminal;
    private final CorpusSession session;
    private final Map<String, TextPosition.Finder> finders = new HashMap<>();

    public PrintedPreview(Terminal terminal, CorpusSession session) {
        this.terminal = terminal;
        this.session = session;
    }

    /** Prints all of it. */
    public void print(RefactoringPreview preview, boolean json) throws IOException {
        if (json) {
            printJson(preview);
            return;
        }
        Columns places = new Columns();
        preview.effects()
                .forEach(effect -> places.row(List.of(
                        position(effect),
                        word(effect.kind().word()),
                        effect.annotation(),
                        effect.text(),
                        change(effect),
                        "[" + effect.layer().annotator() + "]")));
        places.lines().forEach(terminal::print);
        Columns rules = new Columns();
        preview.rules()
                .forEach(rule ->
                        rules.row(List.of(rule.rule(), word(rule.kind().word()), change(rule.before(), rule.after()))));
        rules.lines().forEach(terminal::print);
        if (!preview.effects().isEmpty() || !preview.rules().isEmpty()) {
            terminal.print("");
        }
        counts(preview);
    }

    /** Prints how many there are of each sort. */
    public void counts(RefactoringPreview preview) {
        Columns counts = new Columns();
        counts.row(List.of(
                terminal.words().text("preview.elements"),
                String.valueOf(preview.elements().size())));
        counts.row(List.of(
                terminal.words().text("preview.layers"),
                String.valueOf(preview.layers().size())));
        preview.counts().forEach((kind, count) -> counts.row(List.of(word(kind.word()), String.valueOf(count))));
        if (!preview.rules().isEmpty()) {
            long rules =
                    preview.rules().stream().map(PreviewedRule::rule).distinct().count();
            counts.row(List.of(terminal.words().text("preview.rules"), String.valueOf(rules)));
        }
        counts.lines().forEach(terminal::print);
    }

    private String word(String kind) {
        return terminal.words().text("preview." + kind);
    }

    /** As {@code check} has it: article, line and column, the last two only for what has a place. */
    private String position(PreviewedEffect effect) {
        String article = effect.layer().article();
        return effect.extent()
                .map(extent -> finders.computeIfAbsent(
                                article,
                                id -> new TextPosition.Finder(session.text(id).content()))
                        .of(extent.begin()))
                .map(at -> article + ":" + at.line() + ":" + at.column())
                .orElse(article);
    }

    private static String change(PreviewedEffect effect) {
        if (effect.kind() == PreviewedEffect.Kind.PROBLEM) {
            return effect.before() + " " + effect.after();
        }
        return change(effect.before(), effect.after());
    }

    private static String change(String before, String after) {
        return after.isEmpty() ? before : before + " → " + after;
    }

    private void printJson(RefactoringPreview preview) throws IOException {
        StringWriter out = new StringWriter();
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeArrayFieldStart("elements");
            for (String element : preview.elements()) {
                json.writeString(element);
            }
            json.writeEndArray();
            json.writeNumberField("layers", preview.layers().size());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<PreviewedEffect.Kind, Integer> count :
                    preview.counts().entrySet()) {
                json.writeNumberField(count.getKey().word(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("rules");
            for (PreviewedRule rule : preview.rules()) {
                write(json, rule);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("effects");
            for (PreviewedEffect effect : preview.effects()) {
                write(json, effect);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        terminal.print(out.toString());
    }

    private static void write(JsonGenerator json, PreviewedRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", rule.kind().word());
        json.writeStringField("rule", rule.rule());
        json.writeStringField("before", rule.before());
        json.writeStringField("after", rule.after());
        json.writeEndObject();
    }

    /** Extents are UTF-16 and end-exclusive, as in the files of a corpus. */
    private static void write(JsonGenerator json, PreviewedEffect effect) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", effect.kind().word());
        json.writeStringField("annotator", effect.layer().annotator());
        json.writeStringField("article", effect.layer().article());
        json.writeStringField("annotation", effect.annotation());
        if (effect.extent().isPresent()) {
            json.writeStringField("extent", effect.extent().get().toString());
            json.writeStringField("text", effect.text());
        }
        json.writeStringField("before", effect.before());
        json.writeStringField("after", effect.after());
        json.writeEndObject();
    }
}
