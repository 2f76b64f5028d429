package org.peristiwa.cli.terminal;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command writes: results to {@code out}, all else to {@code err}; both in UTF-8 with LF.
 *
 * @param out results, for people and programs to read
 * @param err the one message of a failure, summaries, progress
 * @param words in the user's language
 * @param interactive whether somebody watches {@code err} as it is written
 */
public record Terminal(PrintWriter out, PrintWriter err, Words words, boolean interactive) {

    /** A terminal on these streams. */
    public static Terminal on(OutputStream out, OutputStream err, Locale language, boolean interactive) {
        return new Terminal(writer(out), writer(err), new Words(language), interactive);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** A line of the result. */
    public void print(String line) {
        out.print(line + "\n");
    }

    /** A line beside the result. */
    public void tell(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** Hands everything on. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
