package org.peristiwa.cli;

/** The exit codes of the program; scripts depend on them. */
public final class ExitCode {

    /** All went well. */
    public static final int FINE = 0;
    /** The check found problems, or a strict export would have lost something. */
    public static final int PROBLEMS = 1;
    /** It was asked wrongly or got something wrong to work with; nothing was written. */
    public static final int BAD_INPUT = 2;

    private ExitCode() {}
}
