package org.peristiwa.text;

import org.peristiwa.words.Message;

/**
 * Converts offsets into one article between UTF-16 units, code points and UTF-8 bytes.
 *
 * <p>Offsets stand between characters, from 0 to the length of the text in the unit. An offset inside a
 * character (between the halves of a surrogate pair, between the bytes of one code point) has no
 * equivalent and is refused. Combining marks are characters of their own here.
 *
 * <p>Immutable. Building it reads the text once; it then keeps two counts for every {@value #BLOCK}
 * units, so that a conversion is one array access or one binary search and at most one block of scanning.
 * Text in which two units agree (ASCII; no astral characters) is converted without any scanning.
 */
public final class OffsetMap {

    private static final int BLOCK = 256;
    private static final int BLOCK_SHIFT = 8;

    private final String content;
    private final int codePoints;
    private final int bytes;

    /** Code points before each block; empty where code points and UTF-16 units agree. */
    private final int[] codePointsBefore;

    /** UTF-8 bytes before each block; empty where bytes and UTF-16 units agree. */
    private final int[] bytesBefore;

    /** @throws IllegalArgumentException if the text is longer than 2 GiB in UTF-8 */
    public OffsetMap(ArticleText text) {
        content = text.content();
        int blocks = (content.length() >> BLOCK_SHIFT) + 1;
        int[] codePointStarts = new int[blocks];
        int[] byteStarts = new int[blocks];
        long byteCount = 0;
        int codePointCount = 0;
        char[] inBlock = new char[BLOCK];
        for (int block = 0; block < blocks; block++) {
            codePointStarts[block] = codePointCount;
            byteStarts[block] = (int) byteCount;
            int begin = block << BLOCK_SHIFT;
            int length = Math.min(BLOCK, content.length() - begin);
            content.getChars(begin, begin + length, inBlock, 0);
            if (isAscii(inBlock, length)) {
                codePointCount += length;
                byteCount += length;
                continue;
            }
            for (int i = 0; i < length; i++) {
                codePointCount += Character.isLowSurrogate(inBlock[i]) ? 0 : 1;
                byteCount += utf8Width(inBlock[i]);
            }
        }
        if (byteCount > Integer.MAX_VALUE) {
            throw new RefusedTextException("text.tooLong", byteCount);
        }
        codePoints = codePointCount;
        bytes = (int) byteCount;
        codePointsBefore = codePoints == content.length() ? new int[0] : codePointStarts;
        bytesBefore = bytes == content.length() ? new int[0] : byteStarts;
    }

    private static boolean isAscii(char[] units, int length) {
        int any = 0;
        for (int i = 0; i < length; i++) {
            any |= units[i];
        }
        return any < 0x80;
    }

    /** The length of the text, counted in {@code unit}. */
    public int length(OffsetUnit unit) {
        return switch (unit) {
            case UTF_16 -> content.length();
            case CODE_POINT -> codePoints;
            case UTF_8 -> bytes;
        };
    }

    /**
     * The same place in the text, counted in another unit.
     *
     * @param offset counted in {@code from}, 0 to {@link #length length(from)}
     * @throws IllegalArgumentException if {@code offset} is negative, past the end or inside a character
     */
    public int convert(int offset, OffsetUnit from, OffsetUnit to) {
        return fromUtf16(toUtf16(offset, from), to);
    }

    /**
     * The UTF-16 offset of a place counted in {@code from}.
     *
     * @throws IllegalArgumentException if {@code offset} is negative, past the end or inside a character
     */
    public int toUtf16(int offset, OffsetUnit from) {
        requireInText(offset, from);
        int[] before = countsBefore(from);
        if (before.length == 0) {
            requireBoundary(offset, offset, from);
            return offset;
        }
        int block = lastAtOrBelow(before, offset);
        int count = before[block];
        int at = block << BLOCK_SHIFT;
        while (count < offset) {
            count += width(at, from);
            at++;
        }
        if (count > offset) {
            throw inside(offset, from, at - 1);
        }
        // A low surrogate counts nothing: its pair was counted with its high half, so step over it.
        return at < content.length() && Character.isLowSurrogate(content.charAt(at)) ? at + 1 : at;
    }

    /**
     * The place at a UTF-16 offset, counted in {@code to}.
     *
     * @throws IllegalArgumentException if {@code offset} is negative, past the end or inside a surrogate pair
     */
    public int fromUtf16(int offset, OffsetUnit to) {
        requireInText(offset, OffsetUnit.UTF_16);
        requireBoundary(offset, offset, OffsetUnit.UTF_16);
        int[] before = countsBefore(to);
        if (before.length == 0) {
            return offset;
        }
        int block = offset >> BLOCK_SHIFT;
        int count = before[block];
        for (int at = block << BLOCK_SHIFT; at < offset; at++) {
            count += width(at, to);
        }
        return count;
    }

    /**
     * The span between two places counted in {@code from}, end exclusive.
     *
     * @throws IllegalArgumentException if an offset cannot be converted or the span is empty
     */
    public Span toSpan(int begin, int end, OffsetUnit from) {
        return new Span(toUtf16(begin, from), toUtf16(end, from));
    }

    private int[] countsBefore(OffsetUnit unit) {
        return switch (unit) {
            case UTF_16 -> new int[0];
            case CODE_POINT -> codePointsBefore;
            case UTF_8 -> bytesBefore;
        };
    }

    /** What the UTF-16 unit at {@code index} adds to the count; the first half of a pair counts for both. */
    private int width(int index, OffsetUnit unit) {
        char c = content.charAt(index);
        return switch (unit) {
            case UTF_16 -> 1;
            case CODE_POINT -> Character.isLowSurrogate(c) ? 0 : 1;
            case UTF_8 -> utf8Width(c);
        };
    }

    private static int utf8Width(char c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        if (Character.isHighSurrogate(c)) {
            return 4;
        }
        return Character.isLowSurrogate(c) ? 0 : 3;
    }

    /** The last block that starts at or before {@code count}. */
    private static int lastAtOrBelow(int[] counts, int count) {
        int low = 0;
        int high = counts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (counts[middle] <= count) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void requireInText(int offset, OffsetUnit unit) {
        if (offset < 0 || offset > length(unit)) {
            throw new RefusedTextException("offset.outside", name(unit), offset, length(unit));
        }
    }

    private void requireBoundary(int offset, int utf16, OffsetUnit unit) {
        if (utf16 < content.length() && Character.isLowSurrogate(content.charAt(utf16))) {
            throw inside(offset, unit, utf16 - 1);
        }
    }

    private IllegalArgumentException inside(int offset, OffsetUnit unit, int character) {
        return new RefusedTextException(
                "offset.inside",
                name(unit),
                offset,
                String.format("U+%04X", content.codePointAt(character)),
                character);
    }

    private static Message name(OffsetUnit unit) {
        return Message.of(OffsetMap.class, "unit." + unit.name());
    }
}
