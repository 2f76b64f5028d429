package org.peristiwa.ui.article.layout;

/**
 * The heights of all blocks: guesses until a block has been laid out. Sums and searches take time that grows with the
 * logarithm of the number of blocks (a Fenwick tree; P. Fenwick, "A new data structure for cumulative frequency
 * tables", 1994).
 */
final class Heights {

    private final int[] height;
    private final long[] tree;
    private final int top;

    Heights(int[] guesses) {
        height = guesses.clone();
        tree = new long[guesses.length + 1];
        for (int i = 0; i < guesses.length; i++) {
            add(i, guesses[i]);
        }
        top = Integer.highestOneBit(Math.max(1, guesses.length));
    }

    int size() {
        return height.length;
    }

    int get(int block) {
        return height[block];
    }

    void set(int block, int value) {
        if (height[block] != value) {
            add(block, value - height[block]);
            height[block] = value;
        }
    }

    private void add(int block, int by) {
        for (int i = block + 1; i < tree.length; i += i & -i) {
            tree[i] += by;
        }
    }

    /** The height of everything above {@code block}; of everything for the number of blocks. */
    long above(int block) {
        long sum = 0;
        for (int i = block; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /** The block at {@code y}; the first one above all, the last one below all. */
    int at(long y) {
        int block = 0;
        long left = Math.max(0, y);
        for (int step = top; step > 0; step >>= 1) {
            int next = block + step;
            if (next < tree.length && tree[next] <= left) {
                block = next;
                left -= tree[next];
            }
        }
        return Math.min(block, height.length - 1);
    }
}
