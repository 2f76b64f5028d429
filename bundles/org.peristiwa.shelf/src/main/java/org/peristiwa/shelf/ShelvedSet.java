package org.peristiwa.shelf;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A set in the order of its elements, in memory up to the bound of its shelf and in the file of the shelf beyond it. It
 * may change while it is gone through: what comes and goes comes or goes there, too, if it stands further on.
 */
@SuppressWarnings("JdkObsolete") // the sets of a corpus are sorted sets for all who use them
public final class ShelvedSet<T extends Comparable<T>> extends AbstractSet<T> implements SortedSet<T> {

    private final Shelf shelf;
    private final Function<T, String> written;
    private final Function<String, T> read;
    private @Nullable TreeSet<T> near = new TreeSet<>();
    private final ShelvedMap<String, Boolean> far;

    ShelvedSet(Shelf shelf, Function<T, String> written, Function<String, T> read) {
        this.shelf = shelf;
        this.written = written;
        this.read = read;
        this.far = shelf.map();
    }

    @Override
    public synchronized boolean add(T element) {
        if (near == null) {
            return far.put(written.apply(element), Boolean.TRUE).isEmpty();
        }
        boolean added = near.add(element);
        if (near.size() > shelf.atHand()) {
            near.forEach(one -> far.put(written.apply(one), Boolean.TRUE));
            near = null;
        }
        return added;
    }

    @Override
    @SuppressWarnings("unchecked") // a set may be asked for anything; what is not of its type fails as in a TreeSet
    public synchronized boolean remove(Object element) {
        return near == null ? far.remove(written.apply((T) element)).isPresent() : near.remove(element);
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public synchronized boolean contains(Object element) {
        return near == null ? far.containsKey(written.apply((T) element)) : near.contains(element);
    }

    @Override
    public synchronized int size() {
        return near == null ? far.size() : near.size();
    }

    @Override
    public synchronized void clear() {
        if (near == null) {
            far.clear();
        } else {
            near.clear();
        }
    }

    @Override
    public @Nullable Comparator<? super T> comparator() {
        return null;
    }

    @Override
    public T first() {
        return least().orElseThrow(NoSuchElementException::new);
    }

    @Override
    public synchronized T last() {
        return near == null ? read.apply(far.lastKey().orElseThrow(NoSuchElementException::new)) : near.last();
    }

    private synchronized Optional<T> least() {
        if (near == null) {
            return far.firstKey().map(read);
        }
        return near.isEmpty() ? Optional.empty() : Optional.of(near.first());
    }

    private synchronized Optional<T> after(T element) {
        return near == null
                ? far.keyAfter(written.apply(element)).map(read)
                : Optional.ofNullable(near.higher(element));
    }

    private synchronized Optional<T> from(T element) {
        return near == null
                ? far.keyFrom(written.apply(element)).map(read)
                : Optional.ofNullable(near.ceiling(element));
    }

    @Override
    public Iterator<T> iterator() {
        return new Elements(least(), null);
    }

    /** From an element to before a bound; null is no bound. */
    private final class Elements implements Iterator<T> {
        private final @Nullable T end;
        private Optional<T> next;
        private @Nullable T last;

        Elements(Optional<T> first, @Nullable T end) {
            this.end = end;
            this.next = within(first);
        }

        private Optional<T> within(Optional<T> found) {
            return found.filter(one -> end == null || one.compareTo(end) < 0);
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public T next() {
            T element = next.orElseThrow(NoSuchElementException::new);
            last = element;
            next = within(after(element));
            return element;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException("nothing to remove");
            }
            ShelvedSet.this.remove(last);
            last = null;
        }
    }

    /** What is here now, in memory while that is within the bound; beyond it the set itself, not to be written. */
    public synchronized SortedSet<T> now() {
        return Collections.unmodifiableSortedSet(near == null ? this : new TreeSet<>(near));
    }

    @Override
    public SortedSet<T> subSet(T from, T to) {
        return part(Optional.of(from), to);
    }

    @Override
    public SortedSet<T> headSet(T to) {
        return part(Optional.empty(), to);
    }

    @Override
    public SortedSet<T> tailSet(T from) {
        return part(Optional.of(from), null);
    }

    /** A copy, as parts are short: one article's layers. */
    private SortedSet<T> part(Optional<T> from, @Nullable T to) {
        TreeSet<T> part = new TreeSet<>();
        new Elements(from.map(this::from).orElseGet(this::least), to).forEachRemaining(part::add);
        return Collections.unmodifiableSortedSet(part);
    }
}
