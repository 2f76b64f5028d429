package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Rule;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.MergeSchema;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.internal.NewsSegmenter;

/** The sample in the hands of the product's own store and checker. */
class SampleInProductTest {

    @Test
    void given_the_sample_when_each_layer_is_changed_saved_undone_and_saved_then_no_byte_has_changed(
            @TempDir Path temporary) throws IOException {
        Path copy = copyTo(temporary.resolve("sample"));
        try (CorpusSession session = CorpusFolder.open(copy, new NewsSegmenter())) {
            for (LayerKey key : session.layers()) {
                session.execute(new AddNote(
                        session.layer(key).orElseThrow().getAnnotations().get(0), "a note for a moment"));
            }
            session.execute(new AddAnnotator("cici", "Cici"));
            session.saveAll();
            assertThat(contents(copy)).isNotEqualTo(contents(SampleCorpus.FOLDER));
            while (session.history().undoable().isPresent()) {
                session.history().undo();
            }
            session.saveAll();
        }

        assertThat(contents(copy)).isEqualTo(contents(SampleCorpus.FOLDER));
    }

    @Test
    void given_the_sample_when_checked_by_every_rule_then_gold_is_clean_and_the_others_slip_where_it_is_meant()
            throws IOException {
        List<Rule> rules = rules();
        assertThat(rules).hasSizeGreaterThan(10);
        try (CorpusSession session = CorpusFolder.openReadOnly(SampleCorpus.FOLDER, new NewsSegmenter())) {
            assertThat(new RuleChecker(rules).check(session))
                    .extracting(SampleInProductTest::inShort)
                    .containsExactlyInAnyOrder(
                            "ani banjir-kalijati guideline.future-is-not-actual",
                            "ani duta-besar guideline.future-is-not-actual",
                            "ani fisheries-talks guideline.place-that-speaks",
                            "ani fisheries-talks required-role",
                            "ani gencatan-selat guideline.denied-is-not-actual",
                            "ani larangan-ekspor required-role",
                            "ani nota-perikanan guideline.future-is-not-actual",
                            "ani nota-perikanan guideline.future-is-not-actual",
                            "ani port-strike guideline.denied-is-not-actual",
                            "ani quake-relief cluster-type",
                            "ani quake-relief guideline.future-is-not-actual",
                            "ani rapat-jakarta guideline.future-is-not-actual",
                            "budi dua-wirawan time-relation",
                            "budi dua-wirawan time-relation",
                            "budi duta-besar guideline.quoted-is-reported",
                            "budi larangan-ekspor guideline.future-is-not-actual",
                            "budi port-strike weekday",
                            "budi rapat-jakarta filler-type",
                            "budi rapat-jakarta guideline.future-is-not-actual");
        }
    }

    @Test
    void given_a_corpus_with_the_pack_when_the_pack_is_merged_into_it_then_nothing_changes() {
        Schema pack = ModelFiles.pack();
        try (CorpusSession session =
                CorpusSessions.inMemory("merged", List.of("id"), EcoreUtil.copy(pack), new NewsSegmenter())) {
            session.execute(new MergeSchema(pack));

            assertThat(EcoreUtil.equals(session.schema(), pack)).isTrue();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
    }

    private static String inShort(Problem problem) {
        return problem.annotator() + " " + problem.article() + " " + problem.rule();
    }

    private static Path copyTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : contents(SampleCorpus.FOLDER).entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return folder;
    }

    /** What each file of the corpus holds, by its path in the folder. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(".peristiwa"))
                    .forEach(file -> contents.put(folder.relativize(file).toString(), text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of the checker's bundle, as its manifest lists them for the framework. */
    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (URL url : Collections.list(Rule.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            Manifest manifest;
            try (InputStream in = url.openStream()) {
                manifest = new Manifest(in);
            }
            String components = manifest.getMainAttributes().getValue("Service-Component");
            if ("org.peristiwa.check".equals(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))) {
                Stream.of(components.split(","))
                        .filter(component -> component.contains(".rules."))
                        .map(component -> component.replaceAll("OSGI-INF/|\\.xml", ""))
                        .map(SampleInProductTest::make)
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private static Rule make(String name) {
        try {
            return Class.forName(name).asSubclass(Rule.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
