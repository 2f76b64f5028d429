package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.tests.cli.Program.Ran;

/** Folders that cannot be written, and disks that are full. */
class DiskTest {

    /** The user whom every system has for somebody without rights. */
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    /** As a full disk, but for anybody: no file may grow beyond 64 blocks of 512 or 1024 bytes. */
    private static final List<String> NO_ROOM = List.of("sh", "-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"");

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void home() throws IOException {
        program = new Program(Files.createDirectories(folder.resolve("home")));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void open(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static void assertRefused(Ran ran, String part) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("peristiwa: ").contains(part).doesNotContain("Exception");
        assertThat(ran.err().lines()).hasSize(1);
    }

    // Root may write everywhere, so root steps down.
    @Test
    void given_a_folder_that_may_only_be_read_then_it_is_named_and_can_still_be_checked() throws IOException {
        List<String> before = isRoot() ? AS_NOBODY : List.of();
        Path corpus = folder.resolve("corpus");
        assertThat(program.run("new", corpus).code()).isZero();
        Path article = Program.write(folder.resolve("a.txt"), "Budi pergi.");
        open(folder, "rwxr-xr-x");
        Program other = Program.withCacheOfItsOwn(Files.createDirectories(folder.resolve("other")));
        open(folder.resolve("other"), "rwxrwxrwx");
        setReadOnly(corpus);
        try {
            assertRefused(other.run(before, "import", corpus, article), corpus.toString());
            assertRefused(other.run(before, "new", corpus.resolve("inner")), "inner");
            assertRefused(
                    other.run(before, "export", corpus, "--format", "json", "--out", corpus.resolve("out")),
                    corpus.toString());
            Ran check = other.run(before, "check", corpus);
            assertThat(check.code()).as(check.err()).isZero();
        } finally {
            setWritable(corpus);
        }
    }

    private static void setReadOnly(Path corpus) throws IOException {
        for (Path path : folders(corpus)) {
            open(path, "r-xr-xr-x");
        }
    }

    private static void setWritable(Path corpus) throws IOException {
        for (Path path : folders(corpus)) {
            open(path, "rwxr-xr-x");
        }
    }

    private static List<Path> folders(Path corpus) throws IOException {
        try (Stream<Path> all = Files.walk(corpus)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void given_no_room_then_import_and_export_leave_everything_as_it_was() throws IOException {
        Path corpus = folder.resolve("corpus");
        assertThat(program.run("new", corpus).code()).isZero();
        Path article = Program.write(folder.resolve("panjang.txt"), "Budi pergi ke pasar.\n".repeat(10_000));
        Map<String, String> before = files(corpus);
        assertRefused(program.run(NO_ROOM, "import", corpus, article), "panjang.txt");
        assertThat(files(corpus)).isEqualTo(before);
        assertThat(program.run("import", corpus, article).code()).isZero();
        Path out = folder.resolve("out");
        assertRefused(program.run(NO_ROOM, "export", corpus, "--format", "json", "--out", out), "");
        assertThat(out).doesNotExist();
        assertThat(folders(folder).stream().map(path -> path.getFileName().toString()))
                .noneMatch(name -> name.contains("out"));
    }

    private static Map<String, String> files(Path corpus) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(corpus)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(corpus.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
