package org.peristiwa.shelf;

import java.lang.ref.Cleaner;
import java.util.function.Function;

/**
 * Where tables and sets go on that have become too long for memory: a file in the temporary folder, made when the first of
 * them is. It is gone with the shelf, which goes when it is closed or nobody has it or anything on it any more. Any
 * thread may use a shelf and what is on it; each call is whole.
 */
public final class Shelf implements AutoCloseable {

    /** How many entries of a table or set are in memory at most. */
    public static final int AT_HAND = 10_000;

    private static final Cleaner CLEANER = Cleaner.create();

    private final int atHand;
    private final ShelfFile file = new ShelfFile();
    private final Cleaner.Cleanable whenGone = CLEANER.register(this, file::close);

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

    ShelfFile file() {
        return file;
    }

    @Override
    public void close() {
        whenGone.clean();
    }
}
