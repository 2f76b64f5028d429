package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** The extents of one object while its members are read: pieces, head and surface come in any order. */
final class ExtentDrafts {

    /** An extent that waits for the text that it counts in. */
    record Unchecked(Extent extent, @Nullable String surface, JsonLocation at) {

        /** @throws org.peristiwa.exchange.InputFormatException if it does not cover what it says in {@code text} */
        void check(ArticleText text, Located located) throws IOException {
            if (!text.holds(extent)) {
                throw located.wrong(at, extent.toString(), JsonWords.of("wrong.offsets"));
            }
            String covered = text.slice(extent, " ");
            if (surface != null && !surface.equals(covered)) {
                throw located.wrong(at, surface, JsonWords.of("wrong.surface", extent, covered));
            }
        }
    }

    private static final class Draft {
        private List<Span> pieces = List.of();
        private @Nullable Span head;
        private @Nullable String surface;
    }

    private final EObject object;
    private final JsonLocation at;
    private final Located located;
    private final Map<EStructuralFeature, Draft> drafts = new LinkedHashMap<>();

    ExtentDrafts(EObject object, JsonLocation at, Located located) {
        this.object = object;
        this.at = at;
        this.located = located;
    }

    /** Reads the value that {@code json} stands on if a member of this name belongs to an extent. */
    boolean read(JsonParser json, String name) throws IOException {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (JsonForm.isExtent(feature) && read(json, name, feature)) {
                return true;
            }
        }
        return false;
    }

    private boolean read(JsonParser json, String name, EStructuralFeature feature) throws IOException {
        if (name.equals(feature.getName())) {
            draft(feature).pieces = spans(json);
        } else if (name.equals(JsonForm.headOf(feature))) {
            draft(feature).head = span(json);
        } else if (name.equals(JsonForm.surfaceOf(feature))) {
            draft(feature).surface = json.getText();
        } else {
            return false;
        }
        return true;
    }

    private Draft draft(EStructuralFeature feature) {
        return drafts.computeIfAbsent(feature, key -> new Draft());
    }

    /** Puts the extents into the object and hands them over to be checked. */
    void finish(List<Unchecked> unchecked) throws IOException {
        for (Map.Entry<EStructuralFeature, Draft> entry : drafts.entrySet()) {
            Draft draft = entry.getValue();
            try {
                Extent extent = Extent.of(draft.pieces).withHead(draft.head);
                object.eSet(entry.getKey(), extent);
                unchecked.add(new Unchecked(extent, draft.surface, at));
            } catch (IllegalArgumentException e) {
                throw located.wrong(
                        at, "", JsonWords.of("wrong.extent", entry.getKey().getName(), Localised.told(e)));
            }
        }
    }

    private List<Span> spans(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw located.wrong(json, json.getText(), JsonWords.of("wrong.pieces"));
        }
        List<Span> spans = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            spans.add(span(json));
        }
        return spans;
    }

    private Span span(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY && json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            int begin = json.getIntValue();
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                int end = json.getIntValue();
                if (json.nextToken() == JsonToken.END_ARRAY && begin >= 0 && begin < end) {
                    return new Span(begin, end);
                }
            }
        }
        throw located.wrong(json, json.getText(), JsonWords.of("wrong.span"));
    }
}
