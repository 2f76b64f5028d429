package org.peristiwa.cli.commands;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what all commands have in common. */
@SuppressWarnings("UnusedVariable") // picocli acts on the fields itself, or needs them to know the option
@Command(name = "peristiwa")
public final class RootCommand implements Runnable {

    /** The option that says in which language to speak; read before all others, since help depends on it. */
    public static final String LANGUAGE = "--lang";

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = LANGUAGE, paramLabel = "LANGUAGE", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }
}
