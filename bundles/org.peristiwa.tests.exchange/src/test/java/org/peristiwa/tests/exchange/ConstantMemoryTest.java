package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory that an export or import needs does not grow with the number of articles. */
class ConstantMemoryTest {

    /** 84,000 annotations with 42,000 arguments, which alone would take more than the memory. */
    private static final int ARTICLES = 3_500;

    private static final int SENTENCES = 12;
    private static final String MEMORY = "-Xmx40m";

    /** Libraries of other readers, that only the tests have: Java keeps the contents of each archive in memory. */
    private static final Pattern OTHERS =
            Pattern.compile("(dkpro|uimafit|spring|fastutil|byte-buddy|ant|duckdb_jdbc)-.*");

    @TempDir
    private Path folder;

    @Test
    void given_articles_that_do_not_fit_the_memory_then_every_format_writes_them_and_a_corpus_takes_them()
            throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        SmallMemory.class.getName(),
                        folder.toString(),
                        String.valueOf(ARTICLES),
                        String.valueOf(SENTENCES))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said)).contains("imported 350 of 350").endsWith("done\n");
        assertThat(folder.resolve("again/SHA256SUMS")).exists();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !OTHERS.matcher(new File(entry).getName()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
