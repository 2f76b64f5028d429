package org.peristiwa.shelf;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.h2.mvstore.MVMap;

/**
 * Where tables and sets go on that have become too long for memory: a file in the temporary folder, made when the first of
 * them is, for all shelves together. What is on a shelf is gone when it is closed, or when nobody has it or anything on it
 * any more. Any thread may use a shelf and what is on it; each call is whole. No thread may be interrupted while it does: Java
 * would close the file.
 */
public final class Shelf implements AutoCloseable {

    /** How many entries of a table or set are in memory at most. */
    public static final int AT_HAND = 10_000;

    private static final Cleaner CLEANER = Cleaner.create();

    private final int atHand;
    private final InFile inFile = new InFile();
    private final Cleaner.Cleanable whenGone = CLEANER.register(this, inFile::remove);

    /** What of a shelf is in the file. It does not know the shelf, which could not go otherwise. */
    private static final class InFile {
        private final List<MVMap<?, ?>> tables = new ArrayList<>();
        private boolean closed;

        synchronized <K, V> MVMap<K, V> table() {
            if (closed) {
                throw new IllegalStateException("the shelf is closed");
            }
            MVMap<K, V> table = ShelfFile.SHARED.map();
            tables.add(table);
            return table;
        }

        synchronized void remove() {
            closed = true;
            ShelfFile.SHARED.remove(tables);
            tables.clear();
        }
    }

    /** A shelf for what has more than {@value #AT_HAND} entries. */
    public Shelf() {
        this(AT_HAND);
    }

    /** @param atHand how many entries of a table or set are in memory at most, from 0 */
    public Shelf(int atHand) {
        this.atHand = atHand;
    }

    /** How many entries of a table or set are in memory at most. */
    public int atHand() {
        return atHand;
    }

    /** An empty table. Keys and values are strings, numbers or arrays of bytes. */
    public <K extends Comparable<K>, V> ShelvedMap<K, V> map() {
        return new ShelvedMap<>(this);
    }

    /** An empty list. Values are as those of a table. */
    public <V> ShelvedList<V> list() {
        return new ShelvedList<>(this);
    }

    /**
     * An empty set.
     *
     * @param written what stands for an element in the file; these strings have the order of the elements
     * @param read the element that a string stands for
     */
    public <T extends Comparable<T>> ShelvedSet<T> set(Function<T, String> written, Function<String, T> read) {
        return new ShelvedSet<>(this, written, read);
    }

    /** An empty set of strings. */
    public ShelvedSet<String> set() {
        return set(Function.identity(), Function.identity());
    }

    <K, V> MVMap<K, V> table() {
        return inFile.table();
    }

    @Override
    public void close() {
        whenGone.clean();
    }
}
