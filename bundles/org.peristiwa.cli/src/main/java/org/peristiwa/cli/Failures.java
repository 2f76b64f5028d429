package org.peristiwa.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peristiwa.cli.terminal.Complaint;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.cli.terminal.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a failure with one line; the trace goes to the log. */
final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** It was asked wrongly. */
    int ofUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        Words words = terminal.words();
        String help = words.text("usage.seeHelp", command.getCommandSpec().qualifiedName());
        terminal.tell("peristiwa: " + message(failure) + " " + help);
        return ExitCode.BAD_INPUT;
    }

    private String message(ParameterException failure) {
        Words words = terminal.words();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return words.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (failure instanceof MissingParameterException missing) {
            return words.text("usage.missing", names(missing.getMissing()));
        }
        if (failure.getMessage() == null || failure.getMessage().isEmpty()) {
            String commands =
                    String.join(", ", failure.getCommandLine().getSubcommands().keySet());
            return words.text("usage.noCommand", commands);
        }
        return failure.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream()
                .map(argument -> argument instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName() + " " + option.paramLabel()
                        : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }

    /**
     * It could not be done.
     *
     * @throws Exception {@code failure} itself, when it is the program's fault and not the user's
     */
    int ofWork(Exception failure) throws Exception {
        Optional<String> complaint = Complaint.about(failure, terminal.words());
        if (complaint.isEmpty()) {
            throw failure;
        }
        LOG.log(System.Logger.Level.DEBUG, "A command failed", failure);
        terminal.tell("peristiwa: " + complaint.get());
        return ExitCode.BAD_INPUT;
    }
}
