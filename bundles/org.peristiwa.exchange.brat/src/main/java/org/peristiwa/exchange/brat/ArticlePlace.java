package org.peristiwa.exchange.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.peristiwa.exchange.MetadataFile;

/**
 * Where files of an article are, all called the same but for their endings.
 *
 * @param endings of the files that there are, in the order of {@link BratLayout#allEndings}
 */
record ArticlePlace(Path folder, List<String> endings) {

    /** Looks in {@code folder} which files there are of the article whose files are called {@code stem}; its text is one. */
    static ArticlePlace in(Path folder, String stem, BratLayout layout) {
        List<String> endings = layout.allEndings().stream()
                .filter(each -> each.equals(BratFormat.TEXT) || Files.isRegularFile(folder.resolve(stem + each)))
                .toList();
        return new ArticlePlace(folder, endings);
    }

    boolean hasText() {
        return endings.contains(BratFormat.TEXT);
    }

    /** The text of the article whose files are called {@code stem}. */
    Path text(String stem) {
        return folder.resolve(stem + BratFormat.TEXT);
    }

    /** The files of annotations, in the order in which they are read. */
    List<Path> annotations(String stem) {
        return annotationEndings().stream()
                .map(ending -> folder.resolve(stem + ending))
                .toList();
    }

    /** The endings of the files of annotations. */
    List<String> annotationEndings() {
        return endings.stream()
                .filter(ending -> !ending.equals(BratFormat.TEXT) && !ending.equals(MetadataFile.SUFFIX))
                .toList();
    }

    /** What is known of the article; empty where there is no such file. */
    Optional<Path> metadata(String stem) {
        return endings.contains(MetadataFile.SUFFIX)
                ? Optional.of(folder.resolve(stem + MetadataFile.SUFFIX))
                : Optional.empty();
    }
}
