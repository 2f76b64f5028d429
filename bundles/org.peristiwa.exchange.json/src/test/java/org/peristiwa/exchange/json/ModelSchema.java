package org.peristiwa.exchange.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.SchemaPackage;

/** Makes the JSON Schema (2020-12) of the form from the model, so that the published one cannot fall behind. */
final class ModelSchema {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final List<EPackage> PACKAGES =
            List.of(CorpusPackage.eINSTANCE, LayerPackage.eINSTANCE, SchemaPackage.eINSTANCE);

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ObjectNode definitions = MAPPER.createObjectNode();

    private ModelSchema() {}

    static String asText() throws IOException {
        return MAPPER.writeValueAsString(new ModelSchema().make()).replace("\r\n", "\n") + "\n";
    }

    private ObjectNode make() {
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "https://peristiwa.org/2026/peristiwa.schema.json");
        root.put("title", "Peristiwa JSON");
        root.put(
                "description",
                "An article with its text and layers, or what a corpus says as a whole. Offsets count UTF-16 units; ends"
                        + " are exclusive. A surface is the text covered, pieces joined by one space.");
        ArrayNode either = root.putArray("oneOf");
        either.add(reference("ArticleFile"));
        either.add(reference("CorpusFile"));
        ObjectNode article = file("ArticleFile", JsonForm.ARTICLE, "article", "text");
        article.putObject("offsets").put("const", "utf-16");
        article.set("article", reference("Article"));
        article.putObject("text").put("type", "string");
        article.set("layers", array(reference("Layer")));
        ObjectNode corpus = file("CorpusFile", JsonForm.CORPUS);
        corpus.set("corpus", reference("Corpus"));
        corpus.set("schema", reference("Schema"));
        corpus.set("articles", array(MAPPER.createObjectNode().put("type", "string")));
        for (EPackage each : PACKAGES) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isInterface()) {
                    define(type);
                }
            }
        }
        ObjectNode span = definitions.putObject("Span");
        span.put("type", "array").put("minItems", 2).put("maxItems", 2);
        span.putObject("items").put("type", "integer").put("minimum", 0);
        root.set("$defs", definitions);
        return root;
    }

    private ObjectNode file(String name, String format, String... required) {
        ObjectNode definition = definitions.putObject(name);
        definition.put("type", "object").put("additionalProperties", false);
        ArrayNode needed = definition.putArray("required").add("format").add("version");
        List.of(required).forEach(needed::add);
        ObjectNode properties = definition.putObject("properties");
        properties.putObject("format").put("const", format);
        properties.putObject("version").put("const", JsonForm.VERSION);
        return properties;
    }

    private void define(EClass type) {
        ObjectNode definition = definitions.putObject(type.getName());
        if (type.isAbstract()) {
            ArrayNode kinds = definition.putArray("oneOf");
            type.getEPackage().getEClassifiers().stream()
                    .filter(each -> each instanceof EClass kind && !kind.isAbstract() && type.isSuperTypeOf(kind))
                    .forEach(kind -> kinds.add(reference(kind.getName())));
            return;
        }
        definition.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = MAPPER.createObjectNode();
        if (type.getEAllSuperTypes().contains(LayerPackage.Literals.ANNOTATION)) {
            properties.putObject("kind").put("const", type.getName());
            definition.putArray("required").add("kind").add("id");
        } else if (type.getEIDAttribute() != null) {
            definition.putArray("required").add(type.getEIDAttribute().getName());
        }
        type.getEAllStructuralFeatures().stream().filter(JsonForm::isWritten).forEach(f -> property(properties, f));
        definition.set("properties", properties);
    }

    private void property(ObjectNode properties, EStructuralFeature feature) {
        if (JsonForm.isExtent(feature)) {
            ObjectNode pieces = array(reference("Span"));
            pieces.put("minItems", 1);
            properties.set(feature.getName(), pieces);
            properties.set(JsonForm.headOf(feature), reference("Span"));
            properties.putObject(JsonForm.surfaceOf(feature)).put("type", "string");
        } else {
            properties.set(feature.getName(), feature.isMany() ? array(value(feature)) : value(feature));
        }
    }

    private static ObjectNode value(EStructuralFeature feature) {
        ObjectNode value = MAPPER.createObjectNode();
        if (feature instanceof EReference to) {
            return to.isContainment()
                    ? reference(to.getEReferenceType().getName())
                    : value.put("type", "string").put("description", "an id of this layer");
        }
        if (feature.getEType() instanceof EEnum literals) {
            ArrayNode names = value.putArray("enum");
            literals.getELiterals().forEach(literal -> names.add(literal.getLiteral()));
            return value;
        }
        if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
            return value.put("type", "boolean");
        }
        if (feature.getEType() == EcorePackage.Literals.EINT) {
            return value.put("type", "integer");
        }
        return value.put("type", feature.getEType() == EcorePackage.Literals.EDOUBLE_OBJECT ? "number" : "string");
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode array = MAPPER.createObjectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode reference(String name) {
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }
}
