package org.peristiwa.text;

/** In what an offset into text is counted. In memory it is always {@link #UTF_16}. */
public enum OffsetUnit {
    /** Java's {@code char}: an astral character counts 2. */
    UTF_16,
    /** Unicode code points, as Python counts: an astral character counts 1. */
    CODE_POINT,
    /** Bytes of the UTF-8 encoding: an astral character counts 4. */
    UTF_8
}
