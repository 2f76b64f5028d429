package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Localised;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {

    @Override
    protected Set<String> naming() {
        return Set.of("new UnwritableException", "new JournalException");
    }

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void givenADamagedFile_thenItsPlaceIsTheSameInEachLanguage() {
        CorpusFileException damaged = new CorpusFileException("schema.xmi", 3, 1, StoreWords.of("xml.conflict"));
        assertThat(damaged).hasMessage("schema.xmi:3: has a merge conflict that nobody has resolved");
        assertThat(damaged.in(INDONESIAN))
                .isEqualTo("schema.xmi:3: memuat konflik penggabungan yang belum diselesaikan");
    }

    @Test
    void givenAFileThatCannotBeWritten_thenWhatTheSystemSaysStandsInTheSentence() {
        CorpusWriteException failed = new CorpusWriteException(
                Path.of("a.xmi"), Localised.verbatim("disk full"), new IllegalStateException());
        assertThat(failed).hasMessage("cannot write a.xmi: disk full");
        assertThat(failed.in(INDONESIAN)).isEqualTo("tidak dapat menulis a.xmi: disk full");
    }

    @Test
    void givenAFileThatAnotherProgramHasChanged_thenItIsToldInEachLanguage() {
        assertThat(ChangedOnDiskException.changed(Path.of("a.xmi")))
                .hasMessageStartingWith("a.xmi has been changed by another program since it was read");
        assertThat(ChangedOnDiskException.made(Path.of("a.xmi")).in(INDONESIAN))
                .startsWith("a.xmi telah dibuat program lain sejak dibaca");
    }

    @Test
    void givenACorpusThatIsOpenElsewhere_thenItsHolderIsNamed() {
        CorpusLockedException locked =
                new CorpusLockedException(Path.of("berita"), StoreWords.of("locked.hereBy", "ani@kantor"));
        assertThat(locked).hasMessage("berita is already open by this program (ani@kantor)");
        assertThat(locked.in(INDONESIAN)).isEqualTo("berita sudah dibuka oleh program ini (ani@kantor)");
    }
}
