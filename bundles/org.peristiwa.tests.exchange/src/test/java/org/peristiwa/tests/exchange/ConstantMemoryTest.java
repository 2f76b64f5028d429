package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory that an export or import needs does not grow with the number of articles. */
class ConstantMemoryTest {

    /** 84,000 annotations with 42,000 arguments, which alone would take more than the memory. */
    private static final int ARTICLES = 3_500;

    private static final int SENTENCES = 12;
    private static final String MEMORY = "-Xmx40m";

    /** What has to be known of them to find near duplicates is 40 MB by itself. */
    private static final int SHORT_ARTICLES = 50_000;

    /** Libraries of other readers, that only the tests have: Java keeps the contents of each archive in memory. */
    private static final Pattern OTHERS =
            Pattern.compile("(dkpro|uimafit|spring|fastutil|byte-buddy|ant|duckdb_jdbc)-.*");

    @TempDir
    private Path folder;

    @Test
    void given_articles_that_do_not_fit_the_memory_then_every_format_writes_them_and_a_corpus_takes_them()
            throws Exception {
        String said = run(SmallMemory.class, String.valueOf(ARTICLES), String.valueOf(SENTENCES));
        assertThat(said).contains("imported 350 of 350").endsWith("done\n");
        assertThat(folder.resolve("out/again/SHA256SUMS")).exists();
    }

    @Test
    void given_more_short_articles_than_memory_can_list_when_split_then_they_are_exported_and_verified()
            throws Exception {
        String said = run(SplitInSmallMemory.class, String.valueOf(SHORT_ARTICLES));

        assertThat(said).endsWith("export\nverify\ndone\n");
        try (Stream<String> splits = Files.lines(folder.resolve("out/splits.tsv"))) {
            assertThat(splits).hasSize(SHORT_ARTICLES);
        }
    }

    /** What the program says that begins in {@code main} and gets the folder and {@code arguments}. */
    private String run(Class<?> main, String... arguments) throws Exception {
        Path said = Files.createTempFile(folder, "said", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName(),
                folder.resolve("out").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !OTHERS.matcher(new File(entry).getName()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
