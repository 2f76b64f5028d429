package org.peristiwa.exchange.parquet;

import java.io.IOException;

/**
 * Decompresses a block of Snappy. Every length is checked before it is used, so that a hostile block is refused and writes
 * nowhere else. Source: google/snappy, format_description.txt.
 */
final class Snappy {

    private static final int LITERAL = 0;
    private static final int SHORT_COPY = 1;
    private static final int LONG_COPY = 2;

    /** Literals up to this long have their length in the tag. */
    private static final int LONGEST_IN_TAG = 60;

    private final byte[] in;
    private final byte[] out;
    private int at;
    private int made;

    private Snappy(byte[] in, int length) {
        this.in = in;
        this.out = new byte[length];
    }

    /**
     * What {@code block} holds.
     *
     * @param length that it has to have
     * @throws IOException if it is no block of that length
     */
    static byte[] decompressed(byte[] block, int length) throws IOException {
        Snappy snappy = new Snappy(block, length);
        if (snappy.varint() != length) {
            throw damaged();
        }
        while (snappy.at < block.length) {
            snappy.element();
        }
        if (snappy.made != length) {
            throw damaged();
        }
        return snappy.out;
    }

    private static IOException damaged() {
        return new UnreadableParquetException("snappy");
    }

    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw damaged();
    }

    private int next() throws IOException {
        if (at == in.length) {
            throw damaged();
        }
        return in[at++] & 0xFF;
    }

    /** Little-endian. */
    private long number(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (Byte.SIZE * i);
        }
        return value;
    }

    private void element() throws IOException {
        int tag = next();
        int upper = tag >>> 2;
        switch (tag & 3) {
            case LITERAL -> literal(upper < LONGEST_IN_TAG ? upper + 1 : number(upper - LONGEST_IN_TAG + 1) + 1);
            case SHORT_COPY -> copy((long) (upper >>> 3) << Byte.SIZE | next(), (upper & 7) + 4);
            case LONG_COPY -> copy(number(2), upper + 1);
            default -> copy(number(4), upper + 1);
        }
    }

    private void literal(long length) throws IOException {
        if (length > in.length - at || length > out.length - made) {
            throw damaged();
        }
        System.arraycopy(in, at, out, made, (int) length);
        at += (int) length;
        made += (int) length;
    }

    /** Byte by byte: what is copied may reach into what is being made. */
    private void copy(long back, int length) throws IOException {
        if (back == 0 || back > made || length > out.length - made) {
            throw damaged();
        }
        for (int i = 0; i < length; i++) {
            out[made] = out[made - (int) back];
            made++;
        }
    }
}
