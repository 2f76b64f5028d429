package org.peristiwa.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;

/**
 * The one corpus that the workbench has open, if any. An OSGi service, so that it can be injected into
 * parts and handlers. UI thread only, but for {@link #load} and {@link #make}, which may take long.
 */
@ProviderType
public interface OpenCorpus {

    /** The open corpus. */
    Optional<CorpusSession> session();

    /**
     * Opens the corpus in {@code folder} for {@link #show}, or gives it back where it is open already. Any thread.
     *
     * @throws IOException if there is no corpus, it is damaged, or another program has it open
     */
    CorpusSession load(Path folder) throws IOException;

    /**
     * Makes a new corpus in {@code folder}, which is empty or not there yet, for {@link #show}. Any thread.
     *
     * @param language BCP 47
     * @param schema id of a schema pack
     * @throws IOException if it cannot be made
     */
    CorpusSession make(Path folder, Locale language, String schema) throws IOException;

    /**
     * Puts a corpus in the place of the one that is open, which is closed. Unsaved changes of the former are lost: who
     * calls this has asked.
     *
     * @param loaded by {@link #load} or {@link #make}
     */
    void show(CorpusSession loaded);

    /**
     * Reads the open corpus anew from its files; does nothing where none is open.
     *
     * @param unsavedIsGivenUp otherwise unsaved changes come back from the journal
     * @throws IOException if it cannot be opened again; none is open then
     */
    void reopen(boolean unsavedIsGivenUp) throws IOException;

    /** Closes the corpus; does nothing where none is open. Unsaved changes are lost: who calls this has asked. */
    void close();

    /** The folders of the corpora that were open before, the last one first, at most ten. */
    List<Path> recent();

    /** Starts to tell {@code listener}, until the handle is closed. It hears {@code opened} at once if a corpus is open. */
    ListenerHandle listen(OpenCorpusListener listener);
}
