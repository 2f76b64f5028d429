package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.uima.CasTypes.CasFeature;
import org.peristiwa.exchange.uima.CasTypes.CasType;

/** What a file says, put together: structures by number, and which of them each view has. */
final class RawCas {

    private final JsonPlace start;
    private final Map<Integer, RawFs> structures = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> membersOfSofa = new LinkedHashMap<>();

    /** @param start where the file begins */
    RawCas(JsonPlace start) {
        this.start = start;
    }

    void add(RawFs structure) throws InputFormatException {
        if (structures.put(structure.id(), structure) != null) {
            throw structure.at().wrong(String.valueOf(structure.id()), "a second feature structure has this number");
        }
    }

    void members(int sofa, List<Integer> members) {
        membersOfSofa.computeIfAbsent(sofa, any -> new LinkedHashSet<>()).addAll(members);
    }

    /**
     * The view to import: {@code _InitialView} where it has a text, else the first that has.
     *
     * @throws InputFormatException if there is none, or something refers to what is not there
     */
    Cas view(ReferenceFeatures foreign, LossSink losses, ViewLoss otherViews) throws InputFormatException {
        List<RawFs> texts = structures.values().stream()
                .filter(each -> each.type().equals(Fs.SOFA) && each.plain().get("sofaString") instanceof String)
                .toList();
        Optional<RawFs> chosen = texts.stream()
                .filter(each -> Cas.VIEW.equals(each.plain().get("sofaID")))
                .findFirst()
                .or(() -> texts.stream().findFirst());
        if (chosen.isEmpty()) {
            throw start.wrong("", "no view with a text");
        }
        texts.stream()
                .filter(each -> each.id() != chosen.get().id())
                .forEach(each ->
                        otherViews.tell(losses, String.valueOf(each.plain().get("sofaID"))));
        for (RawFs raw : structures.values()) {
            if (!raw.isArray()) {
                raw.made(new Fs(raw.id(), raw.type()));
            }
        }
        for (RawFs raw : structures.values()) {
            Fs structure = raw.made();
            if (structure != null) {
                fill(structure, raw, foreign);
            }
        }
        return assembled(chosen.get().id());
    }

    /** Tells that a view is left out. */
    @FunctionalInterface
    interface ViewLoss {
        void tell(LossSink losses, String view);
    }

    private Cas assembled(int sofa) throws InputFormatException {
        List<Fs> all = new ArrayList<>();
        for (RawFs raw : structures.values()) {
            Fs structure = raw.made();
            if (structure != null && structure.id() != sofa) {
                all.add(structure);
            }
        }
        all.sort(java.util.Comparator.comparingInt(Fs::id));
        List<Fs> members = new ArrayList<>();
        for (int member : membersOfSofa.getOrDefault(sofa, Set.of())) {
            members.add(target(member, start));
        }
        return new Cas(target(sofa, start), all, members);
    }

    private void fill(Fs structure, RawFs raw, ReferenceFeatures foreign) throws InputFormatException {
        Optional<CasType> own = CasTypes.find(raw.type());
        for (Map.Entry<String, Object> feature : raw.plain().entrySet()) {
            Optional<CasFeature> known =
                    own.isPresent() ? own.get().feature(feature.getKey()) : foreign.find(raw.type(), feature.getKey());
            if (known.isPresent() && known.get().isReference() && feature.getValue() instanceof String numbers) {
                structure.set(feature.getKey(), followed(known.get(), numbers, raw.at()));
            } else {
                structure.set(feature.getKey(), feature.getValue());
            }
        }
        for (Map.Entry<String, Integer> reference : raw.references().entrySet()) {
            structure.set(reference.getKey(), followed(reference.getValue(), raw.at()));
        }
        raw.texts().forEach(structure::set);
    }

    private Object followed(CasFeature feature, String numbers, JsonPlace at) throws InputFormatException {
        List<Object> targets = new ArrayList<>();
        for (String number : words(numbers)) {
            targets.add(followed(parsed(number, at), at));
        }
        if (feature.isArray()) {
            return targets.size() == 1 && targets.get(0) instanceof List<?> array ? array : targets;
        }
        if (targets.size() != 1) {
            throw at.wrong(numbers, feature.name() + " is one reference");
        }
        return targets.get(0);
    }

    private Object followed(int number, JsonPlace at) throws InputFormatException {
        RawFs raw = structures.get(number);
        return raw != null && raw.isArray() ? elements(raw) : target(number, at);
    }

    private List<Object> elements(RawFs array) throws InputFormatException {
        List<Object> elements = new ArrayList<>();
        for (Object element : array.elements()) {
            if (element instanceof Integer number) {
                elements.add(target(number, array.at()));
            } else {
                elements.add(element);
            }
        }
        return elements;
    }

    private Fs target(int number, JsonPlace at) throws InputFormatException {
        RawFs raw = structures.get(number);
        Fs target = raw == null ? null : raw.made();
        if (target == null) {
            throw at.wrong(String.valueOf(number), "no feature structure with this number");
        }
        return target;
    }

    /** What stands between white space. */
    static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(value);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    static int parsed(String number, JsonPlace at) throws InputFormatException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw at.wrong(number, "not the number of a feature structure");
        }
    }
}
