package org.peristiwa.exchange.selection;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedList;
import org.peristiwa.shelf.ShelvedMap;

/**
 * Articles in groups, each of which goes by the first of them. Articles are numbered in the order in which they came, from
 * 0. There may be very many; what is alone in its group takes no memory here.
 */
public final class ArticleGroups {

    private final ShelvedList<String> articles;
    private final ShelvedMap<Integer, Integer> firsts;
    /** The first of a group and another one of it, as one number. */
    private final ShelvedMap<Long, Boolean> others;

    private ArticleGroups(
            ShelvedList<String> articles, ShelvedMap<Integer, Integer> firsts, ShelvedMap<Long, Boolean> others) {
        this.articles = articles;
        this.firsts = firsts;
        this.others = others;
    }

    /** How many articles there are. */
    public int size() {
        return articles.size();
    }

    /** The id of an article. */
    public String article(int number) {
        return articles.get(number);
    }

    /** The first article of the group that an article is in; the article itself where none came before it. */
    public int firstOf(int number) {
        return firsts.get(number).orElse(number);
    }

    /** The articles of a group behind the first one, in their order. */
    public Iterable<Integer> behind(int first) {
        return () -> new Iterator<>() {
            private Optional<Long> next = within(others.keyAfter(key(first, first)));

            private Optional<Long> within(Optional<Long> found) {
                return found.filter(key -> key >>> Integer.SIZE == first);
            }

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public Integer next() {
                long key = next.orElseThrow(NoSuchElementException::new);
                next = within(others.keyAfter(key));
                return (int) key;
            }
        };
    }

    private static long key(int first, int other) {
        return ((long) first << Integer.SIZE) | other;
    }

    /** Groups that are joined when two of their articles are. */
    static final class Joining {
        private final ShelvedList<String> articles;
        private final Shelf shelf;
        /** For each article that is not the first of its group one that came before it. */
        private final ShelvedMap<Integer, Integer> earlier;

        Joining(ShelvedList<String> articles, Shelf shelf) {
            this.articles = articles;
            this.shelf = shelf;
            this.earlier = shelf.map();
        }

        /** Makes one group of those of two articles. */
        void join(int one, int other) {
            int first = firstOf(one);
            int second = firstOf(other);
            if (first != second) {
                earlier.put(Math.max(first, second), Math.min(first, second));
            }
        }

        /** Looked for again, it is found at once. */
        private int firstOf(int article) {
            int first = article;
            for (Optional<Integer> next = earlier.get(first); next.isPresent(); next = earlier.get(first)) {
                first = next.get();
            }
            for (int each = article; each != first; ) {
                each = earlier.put(each, first).orElse(first);
            }
            return first;
        }

        /** The groups as they are now, which none is joined to any more. */
        ArticleGroups joined() {
            ShelvedMap<Long, Boolean> others = shelf.map();
            for (Iterator<Integer> joined = earlier.keys(); joined.hasNext(); ) {
                int other = joined.next();
                others.put(key(firstOf(other), other), Boolean.TRUE);
            }
            return new ArticleGroups(articles, earlier, others);
        }
    }
}
