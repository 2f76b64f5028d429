package org.peristiwa.store;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.store.internal.ModelFiles;

/** The files of a corpus one by one, outside an open corpus: for tools that are given several versions of one. */
public final class CorpusFiles {

    private CorpusFiles() {}

    /**
     * Reads a corpus file, a schema or a layer. Whether the extents of a layer fit its text is not looked at.
     *
     * @param name what messages call the file
     * @return a {@code Corpus}, a {@code Schema} or a {@code Layer}
     * @throws CorpusFileException if it is damaged, or something else
     */
    public static EObject read(byte[] content, String name) throws CorpusFileException {
        return ModelFiles.any(content, name);
    }

    /** The bytes of a file that holds {@code root}, which is in no resource; the same content gives the same bytes. */
    public static byte[] bytes(EObject root) {
        return ModelFiles.bytes(root);
    }

    /**
     * Puts {@code root} into {@code file}, whole or not at all.
     *
     * @param root a {@code Corpus}, a {@code Schema} or a {@code Layer}, in no resource
     * @throws CorpusWriteException if it cannot be written, or could not be read again; the file is as it was then
     */
    public static void write(Path file, EObject root) throws CorpusWriteException {
        ModelFiles.write(root, file);
    }
}
