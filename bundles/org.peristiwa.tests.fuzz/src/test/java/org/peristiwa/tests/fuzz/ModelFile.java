package org.peristiwa.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.CorpusFiles;

/** A file of the product's own form. */
final class ModelFile {

    private ModelFile() {}

    /** What {@code input} is the file of, and that it is the same after it was written and read; empty where it is refused. */
    static Optional<EObject> read(byte[] input) {
        EObject root;
        try {
            root = CorpusFiles.read(input, "file");
        } catch (CorpusFileException refused) {
            assertThat(refused.getMessage()).startsWith("file");
            return Optional.empty();
        }
        try {
            EObject again = CorpusFiles.read(CorpusFiles.bytes(root), "again");
            assertThat(EcoreUtil.equals(List.of(again), List.of(root))).isTrue();
        } catch (CorpusFileException e) {
            throw new AssertionError("was read once", e);
        }
        return Optional.of(root);
    }
}
