package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.tests.cli.Program.Ran;

/** A format of one's own, from its sources to its removal; and bundles that do not work. */
class ExtraBundlesTest {

    private static final String NAME = "org.example.hello-exporter";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void home() throws IOException {
        program = Program.withCacheOfItsOwn(Files.createDirectories(folder.resolve("home")));
    }

    private Ran fine(Object... arguments) {
        Ran ran = program.run(arguments);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    @Test
    void given_the_example_then_it_is_built_installed_used_and_removed() throws Exception {
        Path jar = SourceBundle.example(folder);
        assertThat(fine("bundle", "install", jar).out()).isEqualTo(NAME + " 1.0.0 added\n");
        Files.delete(jar);
        assertThat(fine("bundle", "list").out()).matches(NAME + " +1\\.0\\.0 +active\n");
        assertThat(fine("formats").out()).contains("hello-tsv");
        Path out = folder.resolve("out");
        fine("export", Program.sample(), "--format", "hello-tsv", "--out", out, "--annotator", "gold");
        assertThat(Files.readAllLines(out.resolve("events.tsv")))
                .hasSizeGreaterThan(10)
                .anyMatch(row -> row.contains("Contact.Meet"));
        assertThat(out.resolve("export-report.txt")).isNotEmptyFile();
        assertThat(fine("--safe-mode", "formats").out()).doesNotContain("hello-tsv");
        fine("bundle", "remove", NAME);
        assertThat(fine("formats").out()).doesNotContain("hello-tsv");
        assertThat(fine("bundle", "list").out()).isEmpty();
    }

    @Test
    void given_what_is_no_bundle_or_does_not_resolve_then_install_refuses_it_with_the_reason() throws IOException {
        assertRefused(program.run("bundle", "install", Program.write(folder.resolve("x.jar"), "x")), "x.jar");
        assertRefused(program.run("bundle", "install", folder.resolve("none.jar")), "none.jar");
        assertRefused(program.run("bundle", "install", needy("needy.jar")), "org.example.missing");
        assertRefused(program.run("bundle", "remove", "org.example.nobody"), "org.example.nobody");
        assertThat(fine("bundle", "list").out()).isEmpty();
    }

    @Test
    void given_a_broken_bundle_put_there_by_hand_then_it_is_named_and_all_else_works() throws IOException {
        Files.createDirectories(program.extraBundles());
        Files.move(needy("needy.jar"), program.extraBundles().resolve("needy.jar"));
        Ran list = fine("bundle", "list");
        assertThat(list.out()).contains("org.example.needy").contains("skipped").contains("org.example.missing");
        assertThat(fine("formats").out()).contains("brat");
        fine("bundle", "remove", "org.example.needy");
        assertThat(program.extraBundles()).isEmptyDirectory();
    }

    private static void assertRefused(Ran ran, String part) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).startsWith("peristiwa: ").contains(part);
    }

    /** A bundle that imports a package which nobody has. */
    private Path needy(String name) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.example.needy");
        headers.putValue("Import-Package", "org.example.missing");
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }
}
