package org.peristiwa.edit.internal.layer;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * The annotations and arguments of a layer by their ids. Each knows its own id, so that the table is two arrays, where
 * a map would have an entry for each. The second array is for speed: what has another hash is passed over unseen.
 *
 * <p>Source: Knuth, "The Art of Computer Programming", volume 3, section 6.4, algorithms L and R: open addressing with
 * linear probing, and deletion that leaves no marks.
 */
public final class IdTable {

    private @Nullable EObject[] slots;
    private int[] hashes;
    private int size;

    /** With room for {@code expected} objects; there may be more. */
    public IdTable(int expected) {
        int length = Math.max(16, Integer.highestOneBit(Math.max(expected, 1)) * 4);
        slots = new EObject[length];
        hashes = new int[length];
    }

    /** The object with this id; null where there is none. */
    @Nullable
    EObject get(String id) {
        return slots[find(id)];
    }

    /** Takes in an object that has an id; false, and nothing done, if there is one of that id already. */
    public boolean add(EObject object) {
        String id = idOf(object);
        int at = find(id);
        if (slots[at] != null) {
            return false;
        }
        slots[at] = object;
        hashes[at] = hash(id);
        size++;
        if (size * 3L > slots.length * 2L) {
            grow();
        }
        return true;
    }

    /** Takes out {@code object}, if it is what is there by its id. */
    void remove(EObject object) {
        int gap = find(idOf(object));
        if (slots[gap] != object) {
            return;
        }
        size--;
        int at = gap;
        while (true) {
            slots[gap] = null;
            EObject next;
            int home;
            do {
                at = after(at);
                next = slots[at];
                if (next == null) {
                    return;
                }
                home = home(hashes[at]);
                // Stays where it is if its home lies behind the gap, in the circle.
            } while (gap <= at ? gap < home && home <= at : gap < home || home <= at);
            slots[gap] = next;
            hashes[gap] = hashes[at];
            gap = at;
        }
    }

    private void grow() {
        @Nullable EObject[] objects = slots;
        int[] before = hashes;
        slots = new EObject[objects.length * 2];
        hashes = new int[slots.length];
        for (int i = 0; i < objects.length; i++) {
            if (objects[i] != null) {
                int at = home(before[i]);
                while (slots[at] != null) {
                    at = after(at);
                }
                slots[at] = objects[i];
                hashes[at] = before[i];
            }
        }
    }

    /** Where the object with this id is, or would be. */
    private int find(String id) {
        int hash = hash(id);
        int at = home(hash);
        for (EObject there = slots[at]; there != null; there = slots[at]) {
            if (hashes[at] == hash && id.equals(IndexedLayer.idOf(there))) {
                return at;
            }
            at = after(at);
        }
        return at;
    }

    private int home(int hash) {
        return hash >>> 7 & (slots.length - 1);
    }

    private int after(int at) {
        return (at + 1) & (slots.length - 1);
    }

    /** Ids differ in their last digits, which {@code hashCode()} leaves side by side: spread, they make no long runs. */
    private static int hash(String id) {
        return id.hashCode() * 0x9E3779B9;
    }

    private static String idOf(EObject object) {
        String id = IndexedLayer.idOf(object);
        if (id == null) {
            throw new IllegalArgumentException("has no id: " + object);
        }
        return id;
    }
}
