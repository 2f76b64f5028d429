package org.peristiwa.ui.tables;

/**
 * What stands in a column.
 *
 * @param text what is shown
 * @param order comes before the text when rows are sorted: of a number the number, of words 0
 */
record Cell(String text, int order) implements Comparable<Cell> {

    static Cell words(String text) {
        return new Cell(text, 0);
    }

    static Cell number(int number) {
        return new Cell(Integer.toString(number), number);
    }

    /** Those without words come last. */
    @Override
    public int compareTo(Cell other) {
        if (order != other.order) {
            return Integer.compare(order, other.order);
        }
        if (text.isEmpty() || other.text.isEmpty()) {
            return Boolean.compare(text.isEmpty(), other.text.isEmpty());
        }
        return text.compareToIgnoreCase(other.text);
    }
}
