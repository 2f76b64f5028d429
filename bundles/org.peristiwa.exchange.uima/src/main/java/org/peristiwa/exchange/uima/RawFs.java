package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.jsonl.JsonPlace;

/**
 * A feature structure as a file writes it, before references are followed.
 *
 * @param at where it stands
 * @param id its number in the file
 * @param type the full name of its type
 * @param plain values of features as written: String, Integer, Double, Boolean
 * @param references features whose values the file marks as references, by the number referred to
 * @param elements of an array: numbers of structures, or texts
 */
record RawFs(
        JsonPlace at,
        int id,
        String type,
        Map<String, Object> plain,
        Map<String, Integer> references,
        Map<String, List<String>> texts,
        List<Object> elements) {

    static RawFs of(JsonPlace at, int id, String type) {
        return new RawFs(
                at, id, type, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    }

    boolean isArray() {
        return type.endsWith("[]") || (type.startsWith("uima.cas.") && type.endsWith("Array"));
    }
}
