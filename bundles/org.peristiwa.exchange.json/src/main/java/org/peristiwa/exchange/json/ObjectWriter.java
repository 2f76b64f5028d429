package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Writes objects of the model: each feature that is set, in the order of the model, under its own name. */
final class ObjectWriter {

    private final JsonGenerator json;
    private final @Nullable ArticleText text;

    /** @param text what extents count in; null where there are none */
    ObjectWriter(JsonGenerator json, @Nullable ArticleText text) {
        this.json = json;
        this.text = text;
    }

    /** Writes {@code object} as the next value. */
    void write(EObject object) throws IOException {
        write(object, false);
    }

    private void write(EObject object, boolean kind) throws IOException {
        json.writeStartObject();
        if (kind) {
            json.writeStringField("kind", object.eClass().getName());
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (JsonForm.isWritten(feature) && object.eIsSet(feature)) {
                writeFeature(object, feature);
            }
        }
        json.writeEndObject();
    }

    private void writeFeature(EObject object, EStructuralFeature feature) throws IOException {
        Object value = object.eGet(feature);
        if (value instanceof Extent extent) {
            writeExtent(feature, extent);
            return;
        }
        json.writeFieldName(feature.getName());
        if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                writeValue(feature, each);
            }
            json.writeEndArray();
        } else {
            writeValue(feature, value);
        }
    }

    private void writeValue(EStructuralFeature feature, Object value) throws IOException {
        if (value instanceof EObject object) {
            EReference reference = (EReference) feature;
            if (reference.isContainment()) {
                write(object, JsonForm.saysKind(reference));
            } else {
                json.writeString(idOf(object));
            }
        } else if (value instanceof Enumerator literal) {
            json.writeString(literal.getLiteral());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeString((String) value);
        }
    }

    private static String idOf(EObject object) throws ExchangeException {
        String id = EcoreUtil.getID(object);
        if (id == null) {
            throw new ExchangeException(JsonWords.of("noId"));
        }
        return id;
    }

    private void writeExtent(EStructuralFeature feature, Extent extent) throws IOException {
        if (text == null || !text.holds(extent)) {
            throw new ExchangeException(JsonWords.of("extentOutside", extent));
        }
        json.writeFieldName(feature.getName());
        json.writeStartArray();
        for (Span piece : extent.pieces()) {
            writeSpan(piece);
        }
        json.writeEndArray();
        if (extent.head().isPresent()) {
            json.writeFieldName(JsonForm.headOf(feature));
            writeSpan(extent.head().get());
        }
        json.writeStringField(JsonForm.surfaceOf(feature), text.slice(extent, " "));
    }

    private void writeSpan(Span span) throws IOException {
        json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
    }
}
