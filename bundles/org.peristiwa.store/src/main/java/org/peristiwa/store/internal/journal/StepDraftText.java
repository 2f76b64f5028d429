package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.FeatureChange;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.StepDraft;
import org.peristiwa.edit.storage.StoredPart;

/** The changes of a running verb as JSON. Costs as much as the verb changes, and never as much as a layer holds. */
final class StepDraftText implements StepDraft {

    static final JsonFactory JSON = new JsonFactory();

    /** Takes the step when it is finished. */
    interface Finished {

        /**
         * Called once.
         *
         * @param parts a JSON array
         */
        void take(VerbLabel label, @Nullable Place place, Set<StoredPart> touched, String parts);

        /**
         * Takes what is no step of the history.
         *
         * @param parts a JSON array
         */
        void takeForGood(VerbLabel label, Set<StoredPart> touched, String parts);
    }

    private final Finished finished;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;
    private final IdentityHashMap<EObject, Integer> takenOut = new IdentityHashMap<>();
    private final IdentityHashMap<EObject, StoredPart> takenFrom = new IdentityHashMap<>();
    private int count;
    private @Nullable StoredPart here;

    StepDraftText(Finished finished) {
        this.finished = finished;
        try {
            out = JSON.createGenerator(text);
            out.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void about(Part part, boolean inModel) {
        if (!inModel) {
            changedOutside(part);
            return;
        }
        try {
            write(part, PartForms.of(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <P extends Part> void write(P part, PartForm<P> form) throws IOException {
        String address = form.address(part);
        here = Addresses.part(address);
        out.writeStartObject();
        out.writeStringField(form.key(), address);
        form.write(part, out, this);
        out.writeEndObject();
        count++;
    }

    /** What was taken out and changed before it comes back is written whole when it does. */
    private void changedOutside(Part part) {
        if (part instanceof FeatureChange change) {
            for (EObject at = change.object(); at != null; at = at.eContainer()) {
                takenOut.remove(at);
            }
        }
    }

    /** The change that is being written takes {@code object} out of the model. */
    void takesOut(EObject object) {
        takenOut.put(object, count);
        takenFrom.put(object, here);
    }

    /** The number of the change that has taken {@code object} out of the part that it comes back into. */
    OptionalInt takenOutBy(EObject object) {
        Integer removal = takenOut.get(object);
        return removal != null && takenFrom.get(object).equals(here) ? OptionalInt.of(removal) : OptionalInt.empty();
    }

    @Override
    public void done(VerbLabel label, @Nullable Place place, Set<StoredPart> touched) {
        finished.take(label, place, touched, parts());
    }

    @Override
    public void doneForGood(VerbLabel label, Set<StoredPart> touched) {
        finished.takeForGood(label, touched, parts());
    }

    private String parts() {
        try {
            out.writeEndArray();
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
