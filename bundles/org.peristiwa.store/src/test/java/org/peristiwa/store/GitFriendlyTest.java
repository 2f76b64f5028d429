package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.BUDI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.ChangeRole;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.EditNote;
import org.peristiwa.edit.verbs.FillArgument;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.ReplaceSchema;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetSplits;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** What git shows of a change: the lines of what was changed, in the one file that it concerns. */
class GitFriendlyTest {

    @TempDir
    private Path folder;

    private CorpusSession session;
    private EntityMention sari;
    private EntityMention wijaya;
    private EventMention meet;
    private Argument participant;
    private Argument other;
    private Note note;

    @BeforeEach
    void annotate() throws IOException {
        session = Corpora.create(folder.resolve("k"));
        sari = session.execute(new MarkEntity(ANI, "Person", Extent.of(8, 12)));
        meet = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
        wijaya = session.execute(new MarkEntity(ANI, "Person", Extent.of(32, 38)));
        participant = session.execute(new AddArgument(meet, "Participant", sari));
        other = session.execute(new AddArgument(meet, "Participant", wijaya));
        note = session.execute(new AddNote(sari, "ketua"));
        session.execute(new SetAttribute(meet, "Realis", "actual"));
        session.saveAll();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** The lines that go and come, by file, when {@code verb} is done and saved. */
    private Map<String, List<String>> changed(Verb<?> verb) throws IOException {
        Map<String, List<String>> before = lines();
        session.execute(verb);
        session.saveAll();
        Map<String, List<String>> after = lines();
        Map<String, List<String>> changes = new TreeMap<>();
        Set<String> files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        for (String file : files) {
            List<String> gone = new ArrayList<>(before.getOrDefault(file, List.of()));
            List<String> come = new ArrayList<>(after.getOrDefault(file, List.of()));
            come.removeIf(gone::remove);
            List<String> kept = new ArrayList<>(after.getOrDefault(file, List.of()));
            gone = new ArrayList<>(before.getOrDefault(file, List.of()));
            gone.removeIf(kept::remove);
            if (!gone.isEmpty() || !come.isEmpty()) {
                changes.put(
                        file,
                        Stream.concat(
                                        gone.stream().map(line -> "-" + line.strip()),
                                        come.stream().map(line -> "+" + line.strip()))
                                .toList());
            }
        }
        return changes;
    }

    private Map<String, List<String>> lines() throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("k"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.resolve("k").relativize(file).toString();
                if (!name.startsWith(".peristiwa")) {
                    lines.put(name, Files.readAllLines(file));
                }
            }
        }
        return lines;
    }

    private void assertOneLine(Verb<?> verb, String part) throws IOException {
        Map<String, List<String>> changes = changed(verb);
        assertThat(changes).containsOnlyKeys("annotations/ani/rapat.peristiwa-ann");
        assertThat(changes.get("annotations/ani/rapat.peristiwa-ann"))
                .hasSize(2)
                .satisfiesExactly(
                        gone -> assertThat(gone).startsWith("-<"),
                        come -> assertThat(come).startsWith("+<").contains(part));
    }

    @Test
    void given_one_thing_that_changes_then_one_line_changes() throws IOException {
        assertOneLine(new ChangeRole(participant, "Host"), "role=\"Host\"");
        assertOneLine(new FillArgument(other, meet), "filler=\"" + meet.getId() + "\"");
        assertOneLine(new EditNote(note, "wakil ketua\nbaru"), "text=\"wakil ketua&#xA;baru\"");
        assertOneLine(new ChangeExtent(sari, Extent.of(0, 12)), "extent=\"0-12\"");
        assertOneLine(new Retype(wijaya, "Ambassador"), "type=\"Ambassador\"");
        assertOneLine(new SetAttribute(meet, "Realis", "other"), "other");
    }

    @Test
    void given_an_argument_that_is_added_then_one_line_comes() throws IOException {
        assertThat(changed(new AddArgument(meet, "Place", wijaya)))
                .containsOnlyKeys("annotations/ani/rapat.peristiwa-ann")
                .allSatisfy((file, lines) -> assertThat(lines)
                        .singleElement()
                        .asString()
                        .startsWith("+<arguments")
                        .contains("Place"));
    }

    @Test
    void given_an_annotation_that_is_added_or_deleted_then_its_element_comes_or_goes() throws IOException {
        assertThat(changed(new MarkEntity(ANI, "Place", Extent.of(42, 49))))
                .containsOnlyKeys("annotations/ani/rapat.peristiwa-ann")
                .allSatisfy((file, lines) ->
                        assertThat(lines).singleElement().asString().startsWith("+<annotations"));
        assertThat(changed(new JoinCluster(sari, wijaya)).values())
                .singleElement()
                .satisfies(lines -> assertThat(lines).hasSize(1));
        assertThat(changed(new DeleteAnnotations(List.of(meet))).values())
                .singleElement()
                .satisfies(lines -> assertThat(lines.stream().filter(line -> line.startsWith("+")))
                        .as("but for the number in the first line nothing comes")
                        .allMatch(line -> line.startsWith("+<layer:Layer") && line.contains("lastNumber=")));
    }

    @Test
    void given_a_deleted_annotation_then_its_id_is_never_given_again_even_after_a_restart() throws IOException {
        EntityMention last = session.execute(new MarkEntity(ANI, "Place", Extent.of(42, 49)));
        String id = last.getId();
        session.execute(new DeleteAnnotations(List.of(last)));
        session.saveAll();
        session.close();
        session = CorpusFolder.open(folder.resolve("k"), Corpora.SEGMENTER);
        assertThat(session.execute(new MarkEntity(ANI, "Place", Extent.of(42, 49)))
                        .getId())
                .isNotEqualTo(id);
    }

    @Test
    void given_two_annotators_then_neither_touches_a_file_of_the_other_or_one_that_they_share() throws IOException {
        assertThat(changed(new MarkEntity(BUDI, "Person", Extent.of(0, 12))))
                .containsOnlyKeys("annotations/budi/rapat.peristiwa-ann");
        assertThat(changed(new MarkEntity(ANI, "Person", Extent.of(0, 12))))
                .containsOnlyKeys("annotations/ani/rapat.peristiwa-ann");
    }

    @Test
    void given_an_article_or_a_split_then_the_corpus_file_gains_its_lines() throws IOException {
        Map<String, List<String>> added = changed(
                new AddArticle("gempa", ArticleDetails.titled("Gempa", "id"), new ArticleText("Gempa bumi.\n")));
        assertThat(added).containsOnlyKeys("articles/gempa.txt", "corpus.peristiwa");
        assertThat(added.get("corpus.peristiwa")).singleElement().asString().startsWith("+<articles id=\"gempa\"");
        changed(new SetSplits(Map.of("train", List.of("rapat"))));
        assertThat(changed(new SetSplits(Map.of("train", List.of("rapat", "banjir"))))
                        .get("corpus.peristiwa"))
                .containsExactly("+<articles>banjir</articles>");
    }

    @Test
    void given_a_type_that_is_added_then_the_schema_file_gains_its_line() throws IOException {
        Schema schema = Corpora.schema();
        var say = SchemaFactory.eINSTANCE.createEventType();
        say.setId("Say");
        schema.getEventTypes().add(say);
        assertThat(changed(new ReplaceSchema(schema)).get("schema.peristiwa-schema"))
                .containsExactly("+<eventTypes id=\"Say\"/>");
    }
}
