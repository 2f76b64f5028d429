package org.peristiwa.exchange.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.edit.schema.refactor.Rename;
import org.peristiwa.edit.verbs.ReplaceSchema;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Samples;
import org.peristiwa.exchange.internal.ImportWords;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.SchemaFactory;

class ImportIntoCorpusTest {

    private final CorpusSession session =
            CorpusSessions.inMemory("test", List.of("id"), SchemaFactory.eINSTANCE.createSchema(), (text, language) -> {
                throw new AssertionError("nothing here asks for tokens");
            });

    @AfterEach
    void close() {
        session.close();
    }

    private ImportResult take(Importer importer, ExistingLayers existing) throws IOException {
        return new ImportIntoCorpus(importer, ImportRequest.of(Path.of("list.lst"), "anna"), existing).into(session);
    }

    @Test
    void given_documents_when_imported_then_articles_layers_annotators_and_types_are_there() throws Exception {
        ImportResult result = take(
                Samples.importing(Samples.document("a1", "Ani"), Samples.document("a2", "Budi")),
                ExistingLayers.REFUSE);

        assertThat(result.articles()).isEqualTo(2);
        assertThat(result.layers()).isEqualTo(2);
        assertThat(session.layers()).containsExactly(new LayerKey("anna", "a1"), new LayerKey("anna", "a2"));
        assertThat(session.types().entityType("Person")).isPresent();
        assertThat(session.text("a2").content()).isEqualTo("Budi datang.\n");
    }

    @Test
    void given_an_import_when_undone_once_then_the_corpus_is_as_it_was_and_redo_brings_it_back() throws Exception {
        take(Samples.importing(Samples.document("a1", "Ani"), Samples.document("a2", "Budi")), ExistingLayers.REFUSE);
        VerbLabel label = session.history().undoable().orElseThrow();
        assertThat(new ImportWords().of(label, Locale.ENGLISH)).contains("import of 2 articles (list)");
        assertThat(new ImportWords().of(label, new Locale("id"))).contains("impor 2 artikel (list)");
        session.history().undo();

        assertThat(session.corpus().getArticles()).isEmpty();
        assertThat(session.corpus().getAnnotators()).isEmpty();
        assertThat(session.types().entityType("Person")).isEmpty();
        assertThat(session.history().undoable()).isEmpty();

        session.history().redo();
        assertThat(session.layer(new LayerKey("anna", "a1")).orElseThrow().getAnnotations())
                .hasSize(1);
    }

    @Test
    void given_a_broken_second_document_when_imported_then_nothing_is_there() {
        assertThatThrownBy(() -> take(
                        Samples.failingAt(1, Samples.document("a1", "Ani"), Samples.document("a2", "Budi")),
                        ExistingLayers.REFUSE))
                .isInstanceOf(InputFormatException.class);
        assertThat(session.corpus().getArticles()).isEmpty();
        assertThat(session.history().undoable()).isEmpty();
    }

    @Test
    void given_a_layer_that_is_there_when_imported_again_then_it_is_refused_or_replaced() throws Exception {
        take(Samples.importing(Samples.document("a1", "Ani")), ExistingLayers.REFUSE);
        assertThatThrownBy(() -> take(Samples.importing(Samples.document("a1", "Ani")), ExistingLayers.REFUSE))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("Article a1 has annotations by anna already.");

        AnnotatedDocument other = Samples.document("a1", "Ani");
        ((Mention) other.layers().get(0).getAnnotations().get(0)).setType("Place");
        take(Samples.importing(other), ExistingLayers.REPLACE);
        Mention now = (Mention) session.layer(new LayerKey("anna", "a1"))
                .orElseThrow()
                .getAnnotations()
                .get(0);
        assertThat(now.getType()).isEqualTo("Place");
        assertThat(session.corpus().getArticles()).hasSize(1);
    }

    @Test
    void given_the_same_id_with_another_text_when_imported_then_it_becomes_an_article_of_its_own() throws Exception {
        take(Samples.importing(Samples.document("a1", "Ani")), ExistingLayers.REFUSE);
        ImportResult result = take(Samples.importing(Samples.document("a1", "Cici")), ExistingLayers.REFUSE);
        assertThat(result.articles()).isEqualTo(1);
        assertThat(session.text("a1").content()).startsWith("Ani");
        assertThat(session.text("a1-2").content()).startsWith("Cici");
    }

    @Test
    void given_an_open_corpus_when_read_as_a_source_then_its_documents_are_copies() throws Exception {
        take(Samples.importing(Samples.document("a1", "Ani")), ExistingLayers.REFUSE);
        CorpusSource source = CorpusSource.goldOrEverybody(session);
        assertThat(source.annotators()).containsExactly("anna");
        try (DocumentStream documents = source.open()) {
            Optional<AnnotatedDocument> document = documents.next();
            document.orElseThrow().layers().get(0).getAnnotations().clear();
            assertThat(documents.next()).isEmpty();
        }
        assertThat(session.layer(new LayerKey("anna", "a1")).orElseThrow().getAnnotations())
                .hasSize(1);
        assertThatThrownBy(() -> CorpusSource.of(session, List.of("budi")))
                .hasMessage("no annotator \"budi\": there are anna");
    }

    @Test
    void given_an_export_from_before_a_refactoring_when_imported_then_it_is_brought_up_to_date() throws Exception {
        AnnotatedDocument older = Samples.document("a1", "Ani");
        older.layers().get(0).setSchema("people");
        older.layers().get(0).setSchemaVersion("1");
        session.execute(new ReplaceSchema(Samples.schema()));
        Refactoring rename = new Rename(ElementRef.parse("entity:Person"), "Human");
        session.execute(rename.verb(RefactoringProgress.NONE));
        take(Samples.importing(older), ExistingLayers.REFUSE);
        assertThat(session.layer(new LayerKey("anna", "a1")).orElseThrow().getAnnotations())
                .extracting(annotation -> ((Mention) annotation).getType())
                .containsExactly("Human");
        assertThat(session.schema().getEntityTypes()).extracting("id").containsExactly("Human");
        session.history().undo();
        session.history().undo();
        assertThat(session.schema().getEntityTypes()).extracting("id").containsExactly("Person");
    }
}
