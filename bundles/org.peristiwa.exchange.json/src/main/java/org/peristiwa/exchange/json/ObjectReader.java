package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.json.ExtentDrafts.Unchecked;

/**
 * Reads objects of the model, strictly: a member that the model does not know, or of another type, is an error.
 * Members may come in any order.
 */
final class ObjectReader {

    private final Located located;
    private final PendingReferences references;
    private final List<Unchecked> extents;

    /**
     * @param references takes the references, to be resolved when all is read
     * @param extents takes the extents, to be checked when the text is known
     */
    ObjectReader(Located located, PendingReferences references, List<Unchecked> extents) {
        this.located = located;
        this.references = references;
        this.extents = extents;
    }

    /** Reads the object that {@code json} stands at the beginning of; leaves it at its end. */
    EObject read(JsonParser json, EClass type) throws IOException {
        JsonLocation at = requireObject(json);
        json.nextToken();
        return members(json, type, at);
    }

    private JsonLocation requireObject(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw located.wrong(json, json.getText(), JsonWords.of("wrong.noObject"));
        }
        return json.currentTokenLocation();
    }

    /** Reads from the name of a member on. */
    private EObject members(JsonParser json, EClass type, JsonLocation at) throws IOException {
        EObject object = EcoreUtil.create(type);
        ExtentDrafts drafts = new ExtentDrafts(object, at, located);
        for (; json.currentToken() == JsonToken.FIELD_NAME; json.nextToken()) {
            String name = json.currentName();
            json.nextToken();
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature != null && JsonForm.isWritten(feature) && !JsonForm.isExtent(feature)) {
                readFeature(json, object, feature);
            } else if (!drafts.read(json, name)) {
                throw located.wrong(json, name, JsonWords.of("wrong.memberOf", type.getName()));
            }
        }
        drafts.finish(extents);
        references.made(object, at);
        return object;
    }

    private void readFeature(JsonParser json, EObject object, EStructuralFeature feature) throws IOException {
        if (!feature.isMany()) {
            readInto(json, object, feature);
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw located.wrong(json, json.getText(), JsonWords.of("wrong.array", feature.getName()));
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            readInto(json, object, feature);
        }
    }

    private void readInto(JsonParser json, EObject object, EStructuralFeature feature) throws IOException {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            references.add(object, reference, string(json, feature), json.currentTokenLocation());
            return;
        }
        Object value = feature instanceof EReference reference ? contained(json, reference) : value(json, feature);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked") // a feature that is many holds a list of what its type says
            List<Object> values = (List<Object>) object.eGet(feature);
            values.add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private EObject contained(JsonParser json, EReference reference) throws IOException {
        if (!JsonForm.saysKind(reference)) {
            return read(json, reference.getEReferenceType());
        }
        JsonLocation at = requireObject(json);
        if (json.nextToken() == JsonToken.FIELD_NAME && json.currentName().equals("kind")) {
            json.nextToken();
            EClass kind = kind(json.getText(), reference, at);
            json.nextToken();
            return members(json, kind, at);
        }
        return withKindFurtherOn(json, reference, at);
    }

    /** Other programs sort members: then the kind stands behind what it is needed for. */
    private EObject withKindFurtherOn(JsonParser json, EReference reference, JsonLocation at) throws IOException {
        String name = "";
        try (TokenBuffer others = new TokenBuffer(json)) {
            others.writeStartObject();
            for (; json.currentToken() == JsonToken.FIELD_NAME; json.nextToken()) {
                if (json.currentName().equals("kind")) {
                    json.nextToken();
                    name = json.getText();
                } else {
                    others.copyCurrentStructure(json);
                }
            }
            others.writeEndObject();
            try (JsonParser again = others.asParser(json)) {
                again.nextToken();
                again.nextToken();
                return members(again, kind(name, reference, at), at);
            }
        }
    }

    private EClass kind(String name, EReference reference, JsonLocation at) throws IOException {
        EClass kind = JsonForm.kind(reference, name);
        if (kind == null) {
            throw located.wrong(
                    at, name, name.isEmpty() ? ErrorWords.of("json.missing", "kind") : JsonWords.of("wrong.kind"));
        }
        return kind;
    }

    private Object value(JsonParser json, EStructuralFeature feature) throws IOException {
        if (feature.getEType() instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(string(json, feature));
            if (literal == null) {
                throw located.wrong(json, json.getText(), JsonWords.of("wrong.value", feature.getName()));
            }
            return literal.getInstance();
        }
        Class<?> type = feature.getEType().getInstanceClass();
        JsonToken token = json.currentToken();
        if (type == boolean.class && token.isBoolean()) {
            return token == JsonToken.VALUE_TRUE;
        }
        if (type == int.class && token == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        if (type == Double.class && token.isNumeric()) {
            return json.getDoubleValue();
        }
        return string(json, feature);
    }

    private String string(JsonParser json, EStructuralFeature feature) throws IOException {
        boolean wantsText = feature instanceof EReference
                || feature.getEType() instanceof EEnum
                || feature.getEType().getInstanceClass() == String.class;
        if (!wantsText || json.currentToken() != JsonToken.VALUE_STRING) {
            throw located.wrong(json, json.getText(), JsonWords.of("wrong.valueTaken", feature.getName()));
        }
        return json.getText();
    }
}
