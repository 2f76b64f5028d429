package org.peristiwa.store.internal;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;

/**
 * The articles of a corpus that lists very many: each is its lines in the corpus's file, on a shelf, and an object only for as
 * long as somebody has it. While it is one it is always the same one, and what is changed in it is in its lines at once.
 */
final class ArticleRows extends AbstractList<Article> {

    /** Between the ranks of two articles that come one after the other, so that others go in between. */
    private static final long STEP = 1L << 24;

    /** Stands for lines that cannot be written; whoever writes the file says why. */
    private static final byte[] UNWRITABLE = {};

    private final InternalEObject owner;
    private final RepeatedStrings repeated = new RepeatedStrings();
    private final Shelf shelf = new Shelf(0);
    private final ShelvedMap<String, Long> ranks = shelf.map();
    private final ShelvedMap<String, Long> ranksOfSmallIds = shelf.map();
    private final Map<Long, InUse> inUse = new HashMap<>();
    private final Map<Long, Article> unwritable = new HashMap<>();
    private final ReferenceQueue<Article> unused = new ReferenceQueue<>();
    private ShelvedMap<Long, byte[]> rows = shelf.map();
    /** Ranks of those that have changed since all were found sound, unless there are too many of them. */
    private final SortedSet<Long> changed = new TreeSet<>();

    private boolean allChanged;

    /** @param owner the corpus */
    ArticleRows(InternalEObject owner) {
        this.owner = owner;
    }

    /** An article that somebody has. */
    private static final class InUse extends WeakReference<Article> {
        private final long rank;

        InUse(long rank, Article article, ReferenceQueue<Article> unused) {
            super(article, unused);
            this.rank = rank;
        }
    }

    /** Keeps the lines of an article up to what is changed in it. */
    private final class Follower extends EContentAdapter {
        private final Article article;
        private long rank;

        Follower(Article article, long rank) {
            this.article = article;
            this.rank = rank;
        }

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER) {
                if (change.getFeature() == CorpusPackage.Literals.ARTICLE__ID) {
                    renamed(rank, change.getOldStringValue(), change.getNewStringValue());
                }
                write(rank, article);
            }
        }

        private ArticleRows rows() {
            return ArticleRows.this;
        }
    }

    @Override
    public synchronized int size() {
        return rows.size();
    }

    @Override
    public synchronized Article get(int index) {
        return at(rows.keyAt(index));
    }

    /** The article with this id. */
    synchronized Optional<Article> find(String id) {
        return ranks.get(id).map(this::at);
    }

    /** The article with this id, or with one that differs from it in case only. */
    synchronized Optional<Article> findIgnoringCase(String id) {
        return ranksOfSmallIds.get(inSmallLetters(id)).map(this::at);
    }

    /** Gives {@code reader} the lines of each article in turn, as they stand in the file; none where they cannot be written. */
    synchronized boolean forEachRow(Consumer<byte[]> reader) {
        if (!unwritable.isEmpty()) {
            return false;
        }
        for (Iterator<Long> keys = rows.keys(); keys.hasNext(); ) {
            reader.accept(rows.get(keys.next()).orElseThrow());
        }
        return true;
    }

    /** Those that may have a fault, if all were without when {@link #foundSound} was last called. */
    synchronized Stream<Article> doubtful() {
        boolean everyIdIsOnce = ranksOfSmallIds.size() == rows.size();
        return allChanged || !everyIdIsOnce
                ? stream()
                : List.copyOf(changed).stream().map(this::at);
    }

    /** From now on only what changes may have a fault. */
    synchronized void foundSound() {
        changed.clear();
        allChanged = false;
    }

    private synchronized Article at(long rank) {
        forgetUnused();
        InUse use = inUse.get(rank);
        Article there = use == null ? null : use.get();
        return there == null ? made(rank) : there;
    }

    private Article made(long rank) {
        Article article = parsed(rows.get(rank).orElseThrow());
        int asPart = InternalEObject.EOPPOSITE_FEATURE_BASE - CorpusPackage.CORPUS__ARTICLES;
        ((InternalEObject) article).eBasicSetContainer(owner, asPart, null);
        follow(rank, article);
        return article;
    }

    private Article parsed(byte[] row) {
        try {
            return WrittenForm.article(row, repeated);
        } catch (OtherFormException e) {
            throw new IllegalStateException("is written by this program, and it reads what it writes", e);
        }
    }

    private void follow(long rank, Article article) {
        article.eAdapters().add(new Follower(article, rank));
        inUse.put(rank, new InUse(rank, article, unused));
    }

    private void forgetUnused() {
        for (Reference<?> one = unused.poll(); one != null; one = unused.poll()) {
            InUse use = (InUse) one;
            inUse.remove(use.rank, use);
        }
    }

    /** Adds the lines of an article that has been read from a file, behind all others. */
    synchronized void append(Article article, byte[] row) {
        long rank = rankBefore(size());
        rows.put(rank, row);
        enter(article.getId(), rank);
    }

    @Override
    public synchronized void add(int index, Article article) {
        long rank = rankBefore(index);
        write(rank, article);
        enter(article.getId(), rank);
        follow(rank, article);
        modCount++;
    }

    @Override
    public synchronized Article remove(int index) {
        long rank = rows.keyAt(index);
        Article article = at(rank);
        article.eAdapters().remove(follower(article).orElseThrow());
        inUse.remove(rank);
        unwritable.remove(rank);
        changed.remove(rank);
        rows.remove(rank);
        leave(article.getId(), rank);
        modCount++;
        return article;
    }

    @Override
    public synchronized Article set(int index, Article article) {
        Article before = remove(index);
        add(index, article);
        return before;
    }

    @Override
    public synchronized int indexOf(@Nullable Object object) {
        return object instanceof Article article
                ? follower(article).map(follower -> rows.indexOf(follower.rank)).orElse(-1)
                : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object object) {
        return indexOf(object);
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return indexOf(object) >= 0;
    }

    @SuppressWarnings("ReferenceEquality") // of this list, not of one with the same articles
    private Optional<Follower> follower(Article article) {
        return article.eAdapters().stream()
                .filter(Follower.class::isInstance)
                .map(Follower.class::cast)
                .filter(follower -> follower.rows() == this)
                .findFirst();
    }

    private synchronized void write(long rank, Article article) {
        changed.add(rank);
        if (changed.size() > Shelf.AT_HAND) {
            allChanged = true;
            changed.clear();
        }
        try {
            rows.put(rank, XmiWriter.row(article));
            unwritable.remove(rank);
        } catch (IllegalArgumentException e) {
            rows.put(rank, UNWRITABLE);
            unwritable.put(rank, article);
        }
    }

    private synchronized void renamed(long rank, @Nullable String before, @Nullable String after) {
        leave(before, rank);
        enter(after, rank);
    }

    private void enter(@Nullable String id, long rank) {
        if (id != null) {
            ranks.put(id, rank);
            ranksOfSmallIds.put(inSmallLetters(id), rank);
        }
    }

    private void leave(@Nullable String id, long rank) {
        if (id != null) {
            leave(ranks, id, rank);
            leave(ranksOfSmallIds, inSmallLetters(id), rank);
        }
    }

    private static void leave(ShelvedMap<String, Long> table, String id, long rank) {
        if (table.get(id).filter(there -> there == rank).isPresent()) {
            table.remove(id);
        }
    }

    /** A rank that nobody has, for an article that is to come before that at {@code index}. */
    private long rankBefore(int index) {
        if (index == size()) {
            return rows.lastKey().map(last -> last + STEP).orElse(0L);
        }
        long next = rows.keyAt(index);
        long before = rows.keyBefore(next).orElse(next - 2 * STEP);
        if (next - before < 2) {
            rankAnew();
            return rankBefore(index);
        }
        return before + (next - before) / 2;
    }

    /** Between two articles there is no rank left: all get new ones. */
    private void rankAnew() {
        Map<Long, Article> had = new HashMap<>();
        inUse.forEach((rank, use) -> Optional.ofNullable(use.get()).ifPresent(article -> had.put(rank, article)));
        ShelvedMap<Long, byte[]> old = rows;
        rows = shelf.map();
        ranks.clear();
        ranksOfSmallIds.clear();
        inUse.clear();
        unwritable.clear();
        changed.clear();
        allChanged = true;
        for (Iterator<Long> keys = old.keys(); keys.hasNext(); ) {
            long before = keys.next();
            byte[] row = old.get(before).orElseThrow();
            long rank = rankBefore(size());
            rows.put(rank, row);
            Article article = had.get(before);
            enter(article == null ? parsed(row).getId() : article.getId(), rank);
            if (article != null) {
                follower(article).orElseThrow().rank = rank;
                inUse.put(rank, new InUse(rank, article, unused));
                if (row.length == 0) {
                    unwritable.put(rank, article);
                }
            }
        }
        old.clear();
    }

    private static String inSmallLetters(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
