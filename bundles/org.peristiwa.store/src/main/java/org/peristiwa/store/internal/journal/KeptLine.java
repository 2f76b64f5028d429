package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.KeptStep;
import org.peristiwa.edit.storage.KeptStepModel;
import org.peristiwa.edit.storage.StoredPart;

/** A step as its line in the journal; its changes are looked at when they are wanted. Steps are the same by identity. */
final class KeptLine implements KeptStep {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final long number;
    private final VerbLabel label;
    private final @Nullable Place place;
    private final Map<StoredPart, Long> before;
    private final String json;

    /**
     * A step.
     *
     * @param number given to no other step of the journal
     * @param before for each part that it changes the number of the step that changed it before; 0 for none
     * @param json its whole line
     */
    KeptLine(long number, VerbLabel label, @Nullable Place place, Map<StoredPart, Long> before, String json) {
        this.number = number;
        this.label = label;
        this.place = place;
        this.before = Map.copyOf(before);
        this.json = json;
    }

    long number() {
        return number;
    }

    Map<StoredPart, Long> before() {
        return before;
    }

    String json() {
        return json;
    }

    @Override
    public VerbLabel label() {
        return label;
    }

    @Override
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public Set<StoredPart> touched() {
        return before.keySet();
    }

    @Override
    public Iterator<Part> forward(KeptStepModel model, Predicate<StoredPart> of) {
        return new StepReader(parts(), model, of, true);
    }

    @Override
    public Iterator<Part> backward(KeptStepModel model, Predicate<StoredPart> of) {
        return new StepReader(parts(), model, of, false);
    }

    private JsonNode parts() {
        try {
            return MAPPER.readTree(json).path("parts");
        } catch (JsonProcessingException e) {
            throw new JournalException("journal.damaged");
        }
    }
}
