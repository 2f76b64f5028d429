package org.peristiwa.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks and writes what docs/performance.md shows; takes the options of JMH. */
public final class RunBenchmarks {

    private RunBenchmarks() {}

    /** Runs those whose names match the first argument, and prints their table. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .shouldFailOnError(true)
                .jvmArgs("-Xms2g", "-Xmx3g")
                .build();
        String table = new ResultTable(new Runner(options).run()).toString();
        Files.writeString(Path.of("benchmarks.md"), table);
        System.out.println(table);
    }
}
