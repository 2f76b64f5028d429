package org.peristiwa.shelf;

import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A table in the order of its keys, in memory up to the bound of its shelf and in the file of the shelf beyond it. What
 * has gone to the file stays there.
 */
public final class ShelvedMap<K extends Comparable<K>, V> {

    private final Shelf shelf;
    private @Nullable NavigableMap<K, V> near = new TreeMap<>();
    private @Nullable MVMap<K, V> far;

    ShelvedMap(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What stands under {@code key}. */
    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(far == null ? near().get(key) : far.get(key));
    }

    public synchronized boolean containsKey(K key) {
        return far == null ? near().containsKey(key) : far.containsKey(key);
    }

    /** Puts {@code value} under {@code key}, and gives what stood there. */
    public synchronized Optional<V> put(K key, V value) {
        MVMap<K, V> inFile = far;
        if (inFile != null) {
            return Optional.ofNullable(ShelfFile.writing(() -> inFile.put(key, value)));
        }
        V before = near().put(key, value);
        if (near().size() > shelf.atHand()) {
            far = ShelfFile.writing(() -> {
                MVMap<K, V> moved = shelf.table();
                near().forEach(moved::append);
                return moved;
            });
            near = null;
        }
        return Optional.ofNullable(before);
    }

    /** Takes away what stands under {@code key}, and gives it. */
    public synchronized Optional<V> remove(K key) {
        MVMap<K, V> inFile = far;
        return Optional.ofNullable(inFile == null ? near().remove(key) : ShelfFile.writing(() -> inFile.remove(key)));
    }

    public synchronized int size() {
        return far == null ? near().size() : far.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public synchronized void clear() {
        MVMap<K, V> inFile = far;
        if (inFile == null) {
            near().clear();
        } else {
            ShelfFile.writing(() -> {
                inFile.clear();
                return inFile;
            });
        }
    }

    /** The least key; empty where there is none. */
    public synchronized Optional<K> firstKey() {
        if (far != null) {
            return Optional.ofNullable(far.firstKey());
        }
        return near().isEmpty() ? Optional.empty() : Optional.of(near().firstKey());
    }

    /** The greatest key; empty where there is none. */
    public synchronized Optional<K> lastKey() {
        if (far != null) {
            return Optional.ofNullable(far.lastKey());
        }
        return near().isEmpty() ? Optional.empty() : Optional.of(near().lastKey());
    }

    /** The least key that is greater than {@code key}. */
    public synchronized Optional<K> keyAfter(K key) {
        return Optional.ofNullable(far == null ? near().higherKey(key) : far.higherKey(key));
    }

    /** The greatest key that is less than {@code key}. */
    public synchronized Optional<K> keyBefore(K key) {
        return Optional.ofNullable(far == null ? near().lowerKey(key) : far.lowerKey(key));
    }

    /** {@code key}, or the least key that is greater. */
    public synchronized Optional<K> keyFrom(K key) {
        return Optional.ofNullable(far == null ? near().ceilingKey(key) : far.ceilingKey(key));
    }

    /**
     * The key with {@code index} keys before it. In memory they are counted one by one.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public synchronized K keyAt(int index) {
        Objects.checkIndex(index, size());
        return far == null ? near().keySet().stream().skip(index).findFirst().orElseThrow() : far.getKey(index);
    }

    /** How many keys are less than {@code key}, which is there. In memory they are counted one by one. */
    public synchronized int indexOf(K key) {
        return far == null ? near().headMap(key).size() : Math.toIntExact(far.getKeyIndex(key));
    }

    /**
     * The keys in their order. What comes and goes meanwhile comes or goes here, too, if it stands further on.
     */
    public Iterator<K> keys() {
        return new Iterator<>() {
            private Optional<K> next = firstKey();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public K next() {
                K key = next.orElseThrow(NoSuchElementException::new);
                next = keyAfter(key);
                return key;
            }
        };
    }

    private NavigableMap<K, V> near() {
        NavigableMap<K, V> map = near;
        if (map == null) {
            throw new IllegalStateException("has gone to the file");
        }
        return map;
    }
}
