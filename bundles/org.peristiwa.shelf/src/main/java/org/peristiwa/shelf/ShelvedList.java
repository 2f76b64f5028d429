package org.peristiwa.shelf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Values in the order in which they came, in memory up to the bound of its shelf and in the file of the shelf beyond it.
 */
public final class ShelvedList<V> implements Iterable<V> {

    private final Shelf shelf;
    private @Nullable List<V> near = new ArrayList<>();
    private @Nullable MVMap<Integer, V> far;

    ShelvedList(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Adds {@code value} behind all others. */
    public synchronized void add(V value) {
        MVMap<Integer, V> inFile = far;
        if (inFile != null) {
            ShelfFile.writing(() -> {
                inFile.append(inFile.size(), value);
                return inFile;
            });
            return;
        }
        near().add(value);
        if (near().size() > shelf.atHand()) {
            far = ShelfFile.writing(() -> {
                MVMap<Integer, V> moved = shelf.table();
                near().forEach(one -> moved.append(moved.size(), one));
                return moved;
            });
            near = null;
        }
    }

    /**
     * The value with {@code index} values before it.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public synchronized V get(int index) {
        Objects.checkIndex(index, size());
        return far == null ? near().get(index) : Objects.requireNonNull(far.get(index));
    }

    public synchronized int size() {
        return far == null ? near().size() : far.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** The values in their order. What is added meanwhile comes, too. */
    @Override
    public Iterator<V> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public V next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }

    private List<V> near() {
        List<V> list = near;
        if (list == null) {
            throw new IllegalStateException("has gone to the file");
        }
        return list;
    }
}
