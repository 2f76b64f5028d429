package org.peristiwa.ui.rows;

/** The rows of a table. They are asked for when they are drawn. */
public interface Rows {

    /** No rows. */
    Rows NONE = new Rows() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public Row at(int index) {
            throw new IndexOutOfBoundsException(index);
        }
    };

    /** How many there are. */
    int size();

    /**
     * One of them.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    Row at(int index);
}
