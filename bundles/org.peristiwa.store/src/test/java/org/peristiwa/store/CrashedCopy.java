package org.peristiwa.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.store.internal.ModelFiles;

/** What the disk holds at the moment in which a machine stops: a copy, made while the corpus is open. */
public final class CrashedCopy {

    private CrashedCopy() {}

    /** Copies everything in {@code corpus} to {@code copy}, which is made or replaced. */
    public static Path of(Path corpus, Path copy) throws IOException {
        delete(copy);
        try (Stream<Path> all = Files.walk(corpus)) {
            for (Path one : all.toList()) {
                Files.copy(one, copy.resolve(corpus.relativize(one).toString()));
            }
        }
        return copy;
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> innermostFirst = new ArrayList<>(all.toList());
            Collections.reverse(innermostFirst);
            for (Path one : innermostFirst) {
                Files.delete(one);
            }
        }
    }

    /** All that {@code session} has in memory, as files would have it. */
    public static String text(CorpusSession session) {
        StringBuilder text = new StringBuilder();
        model(session).forEach(root -> text.append(new String(ModelFiles.bytes(root), StandardCharsets.UTF_8)));
        return text.toString();
    }

    /** Copies of all that {@code session} has in memory, to be compared. */
    public static List<EObject> model(CorpusSession session) {
        List<EObject> all = new ArrayList<>(List.of(session.corpus(), session.schema()));
        TreeMap<LayerKey, EObject> layers = new TreeMap<>();
        for (LayerKey key : session.layers()) {
            session.layer(key)
                    .filter(layer -> !layer.getAnnotations().isEmpty())
                    .ifPresent(layer -> layers.put(key, layer));
        }
        all.addAll(layers.values());
        return new ArrayList<>(EcoreUtil.copyAll(all));
    }
}
