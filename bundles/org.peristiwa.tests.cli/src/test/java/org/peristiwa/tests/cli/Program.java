package org.peristiwa.tests.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The assembled program, run as a process by somebody who has no display and a home of his own. */
final class Program {

    private static final long PATIENCE_SECONDS = 120;

    /** One run, with what it wrote. */
    record Ran(int code, String out, String err) {}

    private final Path home;
    private final Path cache;

    private Program(Path home, Path cache) {
        this.home = home;
        this.cache = cache;
    }

    /**
     * With a cache that all tests share, as the first start after a change of the product takes longer.
     *
     * @param home empty, or what an earlier run left there
     */
    Program(Path home) {
        this(home, Path.of("target/cache").toAbsolutePath());
    }

    /** For tests that add bundles or run as somebody else. */
    static Program withCacheOfItsOwn(Path home) {
        return new Program(home, home.resolve("cache"));
    }

    static Path product() {
        return Path.of(System.getProperty("peristiwa.product")).toAbsolutePath().normalize();
    }

    /** The sample corpus that goes with the product. */
    static Path sample() {
        return product().resolve("sample");
    }

    Ran run(Object... arguments) {
        return run(List.of(), arguments);
    }

    /** Runs behind a command that changes what the program may do, such as {@code setpriv}. */
    Ran run(List<String> before, Object... arguments) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            Process process = builder(before, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("did not end: " + Arrays.toString(arguments));
            }
            Ran ran = new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ran;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A run that is to be started by the caller. */
    ProcessBuilder builder(List<String> before, Object... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(product().resolve("peristiwa").toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.endsWith("DISPLAY") || name.startsWith("XDG_"));
        environment.put("HOME", home.toString());
        environment.put("XDG_CACHE_HOME", cache.toString());
        environment.put("PERISTIWA_JAVA_OPTS", "-Duser.home=" + home);
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** The folder of added bundles, as the user guide names it. */
    Path extraBundles() {
        return home.resolve(".local/share/peristiwa/bundles");
    }

    static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
