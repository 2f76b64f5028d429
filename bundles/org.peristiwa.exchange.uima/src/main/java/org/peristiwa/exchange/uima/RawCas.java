package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.uima.CasTypes.CasFeature;
import org.peristiwa.exchange.uima.CasTypes.CasType;

/** What a file says, put together: structures by number, and which of them each view has. */
final class RawCas implements XmiReading.Structures {

    /** Hears of each structure when it has been read, before its references are followed. */
    @FunctionalInterface
    interface StructureListener {
        void read(Fs structure) throws InputFormatException;
    }

    private final JsonPlace start;
    private final StructureListener listener;
    private final FsTable structures = new FsTable();
    private final List<Fs> texts = new ArrayList<>();
    private final Map<Integer, List<int[]>> membersOfSofa = new HashMap<>();
    private final Map<String, Map<String, Optional<CasFeature>>> references = new HashMap<>();

    /**
     * Nothing has been read yet.
     *
     * @param start where the file begins
     */
    RawCas(JsonPlace start, StructureListener listener) {
        this.start = start;
        this.listener = listener;
    }

    @Override
    public void add(RawFs structure) throws InputFormatException {
        if (!structures.add(structure)) {
            throw structure.at().wrong(String.valueOf(structure.id()), UimaWords.of("wrong.secondStructure"));
        }
        Fs made = structure.made();
        if (made == null) {
            return;
        }
        if (made.type().equals(Fs.SOFA) && made.get("sofaString") instanceof String) {
            texts.add(made);
        }
        listener.read(made);
    }

    @Override
    public void members(int sofa, int... members) {
        membersOfSofa.computeIfAbsent(sofa, any -> new ArrayList<>()).add(members);
    }

    /**
     * The view to import: {@code _InitialView} where it has a text, else the first that has.
     *
     * @throws InputFormatException if there is none, or something refers to what is not there
     */
    Cas view(ReferenceFeatures foreign, LossSink losses, ViewLoss otherViews) throws InputFormatException {
        Optional<Fs> chosen = texts.stream()
                .filter(each -> Cas.VIEW.equals(each.get("sofaID")))
                .findFirst()
                .or(() -> texts.stream().findFirst());
        if (chosen.isEmpty()) {
            throw start.wrong("", UimaWords.of("wrong.noView"));
        }
        for (Fs text : texts) {
            if (text.id() != chosen.get().id()) {
                otherViews.tell(losses, String.valueOf(text.get("sofaID")));
            }
        }
        List<Fs> all = new ArrayList<>(structures.all().size());
        int last = 0;
        boolean isSorted = true;
        for (RawFs raw : structures.all()) {
            Fs structure = raw.made();
            if (structure != null) {
                follow(structure, raw, foreign);
                if (structure != chosen.get()) {
                    isSorted &= structure.id() > last;
                    last = structure.id();
                    all.add(structure);
                }
            }
        }
        if (!isSorted) {
            all.sort(Comparator.comparingInt(Fs::id));
        }
        return new Cas(chosen.get(), all, members(chosen.get()));
    }

    /** Tells that a view is left out. */
    @FunctionalInterface
    interface ViewLoss {
        void tell(LossSink losses, String view);
    }

    private List<Fs> members(Fs sofa) throws InputFormatException {
        List<Fs> members = new ArrayList<>();
        for (int[] numbers : membersOfSofa.getOrDefault(sofa.id(), List.of())) {
            for (int number : numbers) {
                Fs member = target(number, start);
                RawFs raw = structures.get(number);
                if (raw != null && raw.becomesMember()) {
                    members.add(member);
                }
            }
        }
        return members;
    }

    /** Puts in the place of numbers the structures that they stand for. */
    private void follow(Fs structure, RawFs raw, ReferenceFeatures foreign) throws InputFormatException {
        Map<String, Optional<CasFeature>> ofType = references.computeIfAbsent(structure.type(), any -> new HashMap<>());
        for (int i = 0; i < structure.size(); i++) {
            Object value = structure.value(i);
            if (value instanceof RawFs.Reference reference) {
                structure.replace(i, followed(reference.number(), raw.at()));
            } else if (value instanceof String numbers) {
                Optional<CasFeature> feature = ofType.get(structure.name(i));
                if (feature == null) {
                    feature = reference(structure.type(), structure.name(i), foreign);
                    ofType.put(structure.name(i), feature);
                }
                if (feature.isPresent()) {
                    structure.replace(i, followed(feature.get(), numbers, raw.at()));
                }
            }
        }
        raw.texts().forEach(structure::set);
    }

    /** The feature, if it refers to structures. */
    private static Optional<CasFeature> reference(String type, String feature, ReferenceFeatures foreign) {
        Optional<CasType> own = CasTypes.find(type);
        Optional<CasFeature> known = own.isPresent() ? own.get().feature(feature) : foreign.find(type, feature);
        return known.filter(CasFeature::isReference);
    }

    private Object followed(CasFeature feature, String numbers, JsonPlace at) throws InputFormatException {
        int[] each = numbers(numbers, at);
        if (each.length == 1) {
            Object target = followed(each[0], at);
            return feature.isArray() && !(target instanceof List<?>) ? List.of(target) : target;
        }
        List<Object> targets = new ArrayList<>(each.length);
        for (int number : each) {
            targets.add(followed(number, at));
        }
        if (!feature.isArray()) {
            throw at.wrong(numbers, UimaWords.of("wrong.oneReference", feature.name()));
        }
        return targets;
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
            throw at.wrong(String.valueOf(number), UimaWords.of("wrong.noStructure"));
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

    /** The numbers of structures that stand between white space. */
    static int[] numbers(String value, JsonPlace at) throws InputFormatException {
        if (isOneWord(value)) {
            return new int[] {parsed(value, at)};
        }
        StringTokenizer tokens = new StringTokenizer(value);
        int[] numbers = new int[tokens.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = parsed(tokens.nextToken(), at);
        }
        return numbers;
    }

    private static boolean isOneWord(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    static int parsed(String number, JsonPlace at) throws InputFormatException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw at.wrong(number, UimaWords.of("wrong.noNumber"));
        }
    }
}
