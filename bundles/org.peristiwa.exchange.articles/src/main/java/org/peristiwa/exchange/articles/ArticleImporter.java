package org.peristiwa.exchange.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** Imports articles without annotations from files of one kind, which their names tell. */
abstract class ArticleImporter implements Importer {

    private static final List<OptionDescription> KNOWN = List.of(
            OptionDescription.text("language", "", "Language (BCP 47)", "Bahasa (BCP 47)"),
            OptionDescription.text("publisher", "", "Source of all articles", "Sumber semua artikel"),
            OptionDescription.text("licence", "", "Licence", "Lisensi"));

    private final FormatDescription description;
    private final List<OptionDescription> own;
    private final Articles.Opener opener;

    ArticleImporter(FormatDescription description, List<OptionDescription> own, Articles.Opener opener) {
        this.description = description;
        this.own = own;
        this.opener = opener;
    }

    static FormatDescription describe(
            String id, String english, String indonesian, String mediaType, Packaging packaging, String... extensions) {
        return new FormatDescription(
                id,
                Map.of("en", english, "id", indonesian),
                List.of(extensions),
                mediaType,
                OffsetUnit.UTF_16,
                packaging,
                Set.of(Kept.TEXT, Kept.METADATA));
    }

    @Override
    public final FormatDescription format() {
        return description;
    }

    @Override
    public final List<OptionDescription> importOptions() {
        List<OptionDescription> options = new ArrayList<>(own);
        options.addAll(KNOWN);
        return options;
    }

    final boolean isNamedSo(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return description.extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /** Whether a file looks like one; its name has to be right, too. */
    boolean looksRight(Path file) {
        return true;
    }

    @Override
    public final boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return isNamedSo(input) && looksRight(input);
        }
        // data of another format may have a page or a table beside it
        try (Stream<Path> files = Files.list(input)) {
            Iterator<Path> all = files.filter(Files::isRegularFile).iterator();
            boolean isOurs = all.hasNext();
            while (isOurs && all.hasNext()) {
                Path file = all.next();
                isOurs = isNamedSo(file) && looksRight(file);
            }
            return isOurs;
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    @Override
    public final ImportSource open(ImportRequest request) throws IOException {
        return new ArticleSource(request, this, opener);
    }
}
