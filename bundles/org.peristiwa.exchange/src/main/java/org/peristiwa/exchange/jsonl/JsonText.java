package org.peristiwa.exchange.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** How JSON is written and read by every format. */
public final class JsonText {

    /** Deeper than any format nests, and no deeper than a stack bears. */
    public static final int DEEPEST = 64;

    /** An article of so many characters is no article. */
    public static final int LONGEST_STRING = TextLines.LONGEST;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .characterEscapes(new LineBreaks())
            .build();

    private JsonText() {}

    /**
     * The factory: its parsers refuse two members of one name and nesting and strings past all reason; its generators
     * write UTF-8 that people can read.
     */
    static JsonFactory factory() {
        return FACTORY;
    }

    /** A generator that writes one value after the other without any space; the caller ends lines and closes it. */
    public static JsonGenerator lines(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setRootValueSeparator(new SerializedString(""));
        return json;
    }

    /** Escapes what some programs take for the end of a line, so that a line of JSON is one line for all of them. */
    private static final class LineBreaks extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case 0x85 -> new SerializedString("\\u0085");
                case 0x2028 -> new SerializedString("\\u2028");
                case 0x2029 -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
