package org.peristiwa.exchange.recipes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.selection.ExportSelection;
import org.peristiwa.words.Localised;

/** The file of a recipe: one JSON object, a member a line, in one order, so that git compares it well. */
final class RecipeFile {

    private static final int FORM = 1;
    private static final String RECIPE = "recipe";
    private static final String FORMAT = "format";
    private static final String OPTIONS = "options";
    private static final String ANNOTATORS = "annotators";
    private static final String SELECTION = "selection";
    private static final String STRICT = "strict";
    private static final Set<String> MEMBERS = Set.of(RECIPE, FORMAT, OPTIONS, ANNOTATORS, SELECTION, STRICT);

    private RecipeFile() {}

    static String text(ExportRecipe recipe) throws IOException {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeNumberField(RECIPE, FORM);
            json.writeStringField(FORMAT, recipe.format());
            members(json, OPTIONS, recipe.options());
            if (!recipe.annotators().isEmpty()) {
                json.writeArrayFieldStart(ANNOTATORS);
                for (String annotator : recipe.annotators()) {
                    json.writeString(annotator);
                }
                json.writeEndArray();
            }
            members(json, SELECTION, recipe.selection().written());
            json.writeBooleanField(STRICT, recipe.strict());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toString();
    }

    private static void members(JsonGenerator json, String name, Map<String, String> members) throws IOException {
        if (members.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> member : members.entrySet()) {
            json.writeStringField(member.getKey(), member.getValue());
        }
        json.writeEndObject();
    }

    static ExportRecipe read(JsonValue read) throws IOException {
        JsonValue.Obj recipe = read.asObject();
        int form = recipe.number(RECIPE);
        if (form != FORM) {
            throw recipe.get(RECIPE).at().wrong(String.valueOf(form), ErrorWords.of("recipe.form"));
        }
        for (Map.Entry<String, JsonValue> member : recipe.members().entrySet()) {
            if (!MEMBERS.contains(member.getKey())) {
                throw member.getValue().at().wrong(member.getKey(), ErrorWords.of("recipe.member"));
            }
        }
        List<String> annotators = new ArrayList<>();
        for (JsonValue annotator : recipe.listIfAny(ANNOTATORS)) {
            annotators.add(annotator.asText());
        }
        Optional<JsonValue> strict = recipe.find(STRICT);
        return new ExportRecipe(
                recipe.text(FORMAT),
                members(recipe, OPTIONS),
                annotators,
                selection(recipe),
                strict.isPresent() && strict.get().asFlag());
    }

    private static ExportSelection selection(JsonValue.Obj recipe) throws IOException {
        Optional<JsonValue> written = recipe.find(SELECTION);
        if (written.isEmpty()) {
            return ExportSelection.ALL;
        }
        Map<String, JsonValue> members = written.get().asObject().members();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (!ExportSelection.WORDS.contains(member.getKey())) {
                throw member.getValue().at().wrong(member.getKey(), ErrorWords.of("recipe.selection"));
            }
        }
        try {
            return ExportSelection.parse(members(recipe, SELECTION));
        } catch (InputFormatException e) {
            throw e;
        } catch (ExchangeException e) {
            throw written.get().at().wrong("", Localised.told(e));
        }
    }

    private static SortedMap<String, String> members(JsonValue.Obj recipe, String name) throws IOException {
        SortedMap<String, String> members = new TreeMap<>();
        Optional<JsonValue> found = recipe.find(name);
        if (found.isPresent()) {
            for (Map.Entry<String, JsonValue> member :
                    found.get().asObject().members().entrySet()) {
                members.put(member.getKey(), member.getValue().asText());
            }
        }
        return members;
    }
}
