package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.shelf.Shelf;

/**
 * Where things are in the folder of a corpus.
 *
 * @param folder the folder itself
 */
record FolderLayout(Path folder) {

    private static final String LAYER_ENDING = ".peristiwa-ann";

    Path corpus() {
        return folder.resolve("corpus.peristiwa");
    }

    Path schema() {
        return folder.resolve("schema.peristiwa-schema");
    }

    Path articles() {
        return folder.resolve("articles");
    }

    Path annotations() {
        return folder.resolve("annotations");
    }

    /** Lock and all that is never committed. */
    Path hidden() {
        return folder.resolve(".peristiwa");
    }

    Path journal() {
        return hidden().resolve("journal");
    }

    /** The file of a part of the corpus. */
    Path file(StoredPart part) {
        if (part instanceof StoredPart.OfCorpus) {
            return corpus();
        }
        if (part instanceof StoredPart.OfSchema) {
            return schema();
        }
        return part instanceof StoredPart.OfLayer layer
                ? layer(layer.key())
                : text(((StoredPart.OfText) part).article());
    }

    /** The folder of the last good versions of a layer. */
    Path backups(LayerKey key) {
        return hidden().resolve("backup").resolve(safe(key.annotator())).resolve(safe(key.article()));
    }

    /** The layers that there may be backups of. */
    SortedSet<LayerKey> backedUp() throws IOException {
        SortedSet<LayerKey> keys = new TreeSet<>();
        for (Path annotator : safeFolders(hidden().resolve("backup"))) {
            for (Path article : safeFolders(annotator)) {
                keys.add(new LayerKey(
                        annotator.getFileName().toString(),
                        article.getFileName().toString()));
            }
        }
        return keys;
    }

    Path text(String articleId) {
        return articles().resolve(safe(articleId) + ".txt");
    }

    Path layer(LayerKey key) {
        return annotations().resolve(safe(key.annotator())).resolve(safe(key.article()) + LAYER_ENDING);
    }

    /** A file of a corpus may come from anyone: no id leads out of the folder. */
    private static String safe(String id) {
        if (!ArticleIds.isSafe(id)) {
            throw new IllegalArgumentException("files cannot be named by \"" + id + "\"");
        }
        return id;
    }

    /** The layers that there are files of. */
    SortedSet<LayerKey> layers() throws IOException {
        SortedSet<LayerKey> keys = LayerKey.set(new Shelf());
        for (Path annotator : annotatorFolders()) {
            String name = annotator.getFileName().toString();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(annotator, "*" + LAYER_ENDING)) {
                for (Path file : files) {
                    String article = file.getFileName().toString();
                    article = article.substring(0, article.length() - LAYER_ENDING.length());
                    if (ArticleIds.isSafe(article)) {
                        keys.add(new LayerKey(name, article));
                    }
                }
            }
        }
        return keys;
    }

    /** The folders of annotators, whose names are safe. */
    List<Path> annotatorFolders() throws IOException {
        return safeFolders(annotations());
    }

    private static List<Path> safeFolders(Path parent) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(parent)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
                for (Path one : folders) {
                    if (ArticleIds.isSafe(one.getFileName().toString())) {
                        found.add(one);
                    }
                }
            }
        }
        return found;
    }
}
