package org.peristiwa.tests.felix.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.BundleRejected.Reason;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundle.State;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.words.Localised;

class ExtraBundlesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path downloads;

    private final RunningProduct product = new RunningProduct();
    private final ExtraBundles extra = product.service(ExtraBundles.class);
    private final Path folder = product.service(ProductFolders.class).extraBundles();

    @AfterEach
    void emptyTheFolder() throws Exception {
        for (ExtraBundle bundle : extra.list()) {
            if (bundle.version().isEmpty()) {
                Files.deleteIfExists(bundle.file());
            } else {
                extra.remove(bundle.symbolicName());
            }
        }
        await(List::isEmpty);
    }

    @Test
    void given_a_bundle_when_installed_then_it_is_active_and_its_file_is_in_the_folder() throws Exception {
        ExtraBundle installed = extra.install(made("made.one", "1.2.3"));
        assertThat(installed)
                .isEqualTo(new ExtraBundle(
                        "made.one", "1.2.3", folder.resolve("made.one.jar"), State.ACTIVE, Localised.none()));
        assertThat(extra.list()).containsExactly(installed);
        assertThat(folder.resolve("made.one.jar")).exists();
        assertThat(product.isStarted("made.one")).isTrue();
    }

    @Test
    void given_an_installed_bundle_when_a_newer_one_is_installed_then_it_takes_its_place() throws Exception {
        extra.install(made("made.one", "1.0.0"));
        extra.install(made("made.one", "2.0.0"));
        assertThat(extra.list()).extracting(ExtraBundle::version).containsExactly("2.0.0");
        assertThat(folder).isDirectoryContaining("glob:**/made.one.jar");
    }

    @Test
    void given_an_installed_bundle_when_one_that_does_not_resolve_would_replace_it_then_it_stays() throws Exception {
        extra.install(made("made.one", "1.0.0"));
        Path broken = new MadeBundle("made.one", "2.0.0")
                .with("Import-Package", "no.such.pack")
                .write(downloads.resolve("broken.jar"));
        rejected(broken, Reason.DOES_NOT_RESOLVE);
        assertThat(extra.list()).extracting(ExtraBundle::version).containsExactly("1.0.0");
        assertThat(product.isStarted("made.one")).isTrue();
    }

    @Test
    void given_an_installed_bundle_when_removed_then_it_and_its_file_are_gone() throws Exception {
        extra.install(made("made.one", "1.0.0"));
        extra.remove("made.one");
        assertThat(extra.list()).isEmpty();
        assertThat(folder.resolve("made.one.jar")).doesNotExist();
        assertThat(product.isStarted("made.one")).isFalse();
    }

    @Test
    void given_a_bundle_that_needs_what_is_not_there_when_installed_then_the_message_says_what() throws IOException {
        Path broken = new MadeBundle("made.broken", "1.0.0")
                .with("Import-Package", "no.such.pack;version=\"[1.2,2)\"")
                .write(downloads.resolve("broken.jar"));
        assertThat(rejected(broken, Reason.DOES_NOT_RESOLVE))
                .isEqualTo("made.broken: needs the package no.such.pack (1.2.0 or later, before 2.0.0)");
        assertThat(folder).isEmptyDirectory();
        assertThat(product.bundles()).noneMatch(bundle -> "made.broken".equals(bundle.getSymbolicName()));
    }

    @Test
    void given_a_bundle_whose_activator_is_missing_when_installed_then_it_is_refused_and_gone() throws IOException {
        Path broken = new MadeBundle("made.broken", "1.0.0")
                .with("Bundle-Activator", "no.such.Activator")
                .write(downloads.resolve("broken.jar"));
        assertThat(rejected(broken, Reason.DOES_NOT_START)).contains("no.such.Activator");
        assertThat(extra.list()).isEmpty();
    }

    @Test
    void given_what_is_no_bundle_when_installed_then_the_reason_is_told() throws IOException {
        rejected(Files.writeString(downloads.resolve("text.jar"), "not a jar"), Reason.NOT_A_BUNDLE);
        rejected(downloads.resolve("absent.jar"), Reason.UNREADABLE);
        rejected(downloads, Reason.UNREADABLE);
        Path plain =
                new MadeBundle("x", "1").with("Bundle-ManifestVersion", "1").write(downloads.resolve("plain.jar"));
        rejected(plain, Reason.NOT_A_BUNDLE);
    }

    @Test
    void given_the_name_of_a_bundle_of_the_product_when_installed_then_it_is_refused() throws IOException {
        rejected(made("org.peristiwa.model", "9.0.0"), Reason.PART_OF_PRODUCT);
    }

    @Test
    void given_a_name_that_was_not_added_when_removed_then_it_is_refused() {
        assertThatExceptionOfType(BundleRejected.class)
                .isThrownBy(() -> extra.remove("org.peristiwa.model"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN));
    }

    @Test
    void given_files_put_into_the_folder_by_hand_when_one_needs_the_other_then_both_start() throws Exception {
        new MadeBundle("made.a", "1.0.0").with("Import-Package", "made").write(folder.resolve("a.jar"));
        new MadeBundle("made.b", "1.0.0").with("Export-Package", "made").write(folder.resolve("b.jar"));
        await(bundles -> states(bundles).equals(List.of(State.ACTIVE, State.ACTIVE)));
        Files.delete(folder.resolve("a.jar"));
        await(bundles -> states(bundles).equals(List.of(State.ACTIVE)));
    }

    @Test
    void given_a_broken_file_put_into_the_folder_then_it_is_listed_with_its_problem_and_others_run() throws Exception {
        Files.writeString(folder.resolve("text.jar"), "not a jar");
        new MadeBundle("made.a", "1.0.0").write(folder.resolve("a.jar"));
        await(bundles -> states(bundles).equals(List.of(State.ACTIVE, State.SKIPPED)));
        assertThat(extra.list().get(1).problem().inEnglish())
                .contains("not a jar")
                .doesNotContain("\n");
    }

    private Path made(String name, String version) throws IOException {
        return new MadeBundle(name, version).write(downloads.resolve("download-" + version + ".jar"));
    }

    private String rejected(Path jar, Reason reason) {
        try {
            extra.install(jar);
        } catch (BundleRejected e) {
            assertThat(e.reason()).isEqualTo(reason);
            return Optional.ofNullable(e.getMessage()).orElseThrow();
        }
        throw new AssertionError(jar + " was accepted");
    }

    private static List<State> states(List<ExtraBundle> bundles) {
        return bundles.stream().map(ExtraBundle::state).toList();
    }

    private void await(Predicate<List<ExtraBundle>> condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.test(extra.list())) {
            assertThat(Instant.now()).as("%s", extra.list()).isBefore(end);
            Thread.sleep(50);
        }
    }
}
