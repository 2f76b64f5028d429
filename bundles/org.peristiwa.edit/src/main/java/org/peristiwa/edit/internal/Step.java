package org.peristiwa.edit.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.AbstractCommand;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;

/** One step of the history: the primitive changes of a verb that has been done. */
final class Step extends AbstractCommand {

    private final ModelWriter writer;
    private final VerbLabel name;
    private final List<Part> parts;
    private final Set<StoredPart> touched;
    private final @Nullable Place place;

    Step(ModelWriter writer, VerbLabel name, Recorder recorder, @Nullable Place place) {
        super(name.key());
        this.writer = writer;
        this.name = name;
        this.parts = List.copyOf(recorder.parts());
        this.touched = Set.copyOf(recorder.touched());
        this.place = place;
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
        for (int i = parts.size() - 1; i >= 0; i--) {
            writer.takeBack(parts.get(i));
        }
    }

    @Override
    public void redo() {
        parts.forEach(writer::make);
    }
}
