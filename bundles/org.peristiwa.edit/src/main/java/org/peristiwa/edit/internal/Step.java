package org.peristiwa.edit.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.AbstractCommand;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.KeptStep;
import org.peristiwa.edit.storage.StoredPart;

/**
 * One step of the history: the primitive changes of a verb that has been done. A step of an earlier session finds its
 * objects when it is first undone or done again, and is from then on like any other.
 */
final class Step extends AbstractCommand {

    private final ModelWriter writer;
    private final VerbLabel name;
    private final Set<StoredPart> touched;
    private final @Nullable Place place;
    private List<Part> parts;
    private @Nullable KeptStep kept;

    Step(ModelWriter writer, VerbLabel name, Recorder recorder, @Nullable Place place) {
        super(name.key());
        this.writer = writer;
        this.name = name;
        this.parts = List.copyOf(recorder.parts());
        this.touched = Set.copyOf(recorder.touched());
        this.place = place;
    }

    Step(ModelWriter writer, KeptStep kept) {
        super(kept.label().key());
        this.writer = writer;
        this.name = kept.label();
        this.parts = List.of();
        this.touched = Set.copyOf(kept.touched());
        this.place = kept.place().orElse(null);
        this.kept = kept;
    }

    VerbLabel name() {
        return name;
    }

    Set<StoredPart> touched() {
        return touched;
    }

    CorpusChange asChange(CorpusChange.Kind kind) {
        return new CorpusChange(
                kind,
                name,
                parts,
                touched.stream()
                        .filter(StoredPart.OfLayer.class::isInstance)
                        .map(part -> ((StoredPart.OfLayer) part).key())
                        .collect(Collectors.toSet()),
                touched.contains(new StoredPart.OfSchema()),
                touched.contains(new StoredPart.OfCorpus()),
                place);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** The verb has made its changes while it ran. */
    @Override
    public void execute() {
        // done already
    }

    @Override
    public void undo() {
        if (kept != null) {
            parts = found(writer.takeBackAll(kept.backward(writer.model(), part -> true)), true);
            return;
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            writer.takeBack(parts.get(i));
        }
    }

    @Override
    public void redo() {
        if (kept != null) {
            parts = found(writer.makeAll(kept.forward(writer.model(), part -> true)), false);
            return;
        }
        parts.forEach(writer::make);
    }

    private List<Part> found(List<Part> applied, boolean reversed) {
        kept = null;
        List<Part> inOrder = new ArrayList<>(applied);
        if (reversed) {
            Collections.reverse(inOrder);
        }
        return List.copyOf(inOrder);
    }
}
