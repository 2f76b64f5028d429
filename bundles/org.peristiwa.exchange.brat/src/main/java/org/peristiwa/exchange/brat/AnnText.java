package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/**
 * The content of a file of annotations, with one of its lines looked at. Lines are read where they stand and not cut out;
 * places are offsets in the content.
 */
final class AnnText {

    private final Path file;
    private final String content;
    private final int limit;
    private int number;
    private int begin;
    private int end;
    private int next;

    /**
     * Some lines of a content.
     *
     * @param file where it is from, for errors
     * @param from where the first line begins
     * @param limit where the last line has ended
     */
    AnnText(Path file, String content, int from, int limit) {
        this.file = file;
        this.content = content;
        this.limit = limit;
        next = from;
        number = linesBefore(content, from);
    }

    /** How many lines end before {@code place}. */
    static int linesBefore(String content, int place) {
        int lines = 0;
        for (int at = content.indexOf('\n'); at >= 0 && at < place; at = content.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** Goes on to the next line that is not blank; false where there is none. */
    boolean next() {
        while (next < limit) {
            begin = next;
            int lineEnd = content.indexOf('\n', begin);
            lineEnd = lineEnd < 0 ? content.length() : lineEnd;
            end = lineEnd > begin && content.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
            next = lineEnd + 1;
            number++;
            if (!isBlank(begin)) {
                return true;
            }
        }
        return false;
    }

    /** The whole content, of which the line goes from {@link #begin} to before {@link #end}. */
    String content() {
        return content;
    }

    /** The number of the line, counted from 1. */
    int number() {
        return number;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    char at(int place) {
        return content.charAt(place);
    }

    /** Where {@code c} stands first from {@code from} to before {@code to}; -1 where it does not. */
    int find(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (content.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there is but white space in the line from {@code from} on. */
    boolean isBlank(int from) {
        for (int i = from; i < end; i++) {
            if (!Character.isWhitespace(content.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands from {@code from} to before {@code to}. */
    String text(int from, int to) {
        return content.substring(from, to);
    }

    /** An error at {@code place} that shows what stands from {@code from} to before {@code to}. */
    InputFormatException wrong(int place, int from, int to, Localised reason) {
        return new InputFormatException(file, number, place - begin + 1, text(from, to), reason);
    }

    /** An error at {@code place} that shows the line. */
    InputFormatException wrong(int place, Localised reason) {
        return wrong(place, begin, end, reason);
    }
}
