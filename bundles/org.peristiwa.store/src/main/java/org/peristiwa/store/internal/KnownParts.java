package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;

/** The parts of a corpus that a session has read or written, and the layers that it knows to be there. */
final class KnownParts {

    private final FolderLayout layout;
    private final FileStamps stamps;
    private final Set<StoredPart> seen = Collections.synchronizedSet(new LinkedHashSet<>());
    private final ShelvedSet<LayerKey> layers = LayerKey.set(new Shelf());

    KnownParts(FolderLayout layout, FileStamps stamps) {
        this.layout = layout;
        this.stamps = stamps;
    }

    /** A part has been read or written. */
    void saw(StoredPart part) {
        seen.add(part);
        if (part instanceof StoredPart.OfLayer layer) {
            layers.add(layer.key());
        }
    }

    /** These layers are there. */
    void saw(Collection<LayerKey> found) {
        layers.addAll(found);
    }

    /** What is in a part's file is none of the session's concern any more; that a layer is there stays known. */
    void forget(StoredPart part) {
        Path file = layout.file(part);
        stamps.forget(file);
        seen.remove(part);
        if (part instanceof StoredPart.OfLayer layer && Files.exists(file)) {
            layers.add(layer.key());
        }
    }

    /** A part's file has been deleted. */
    void deleted(StoredPart part) {
        stamps.forget(layout.file(part));
        seen.remove(part);
        if (part instanceof StoredPart.OfLayer layer) {
            layers.remove(layer.key());
        }
    }

    /** What others have changed, removed or made since. */
    Map<StoredPart, OutsideChange.Kind> changedOutside() throws IOException {
        Map<StoredPart, OutsideChange.Kind> changes = new LinkedHashMap<>();
        for (StoredPart part : List.copyOf(seen)) {
            Path file = layout.file(part);
            if (!stamps.isAsKnown(file)) {
                changes.put(part, Files.exists(file) ? OutsideChange.Kind.CHANGED : OutsideChange.Kind.REMOVED);
            }
        }
        for (LayerKey key : layout.layers()) {
            if (!layers.contains(key)) {
                changes.put(new StoredPart.OfLayer(key), OutsideChange.Kind.MADE);
            }
        }
        return changes;
    }
}
