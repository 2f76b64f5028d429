package org.peristiwa.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/**
 * Imports plain text files, which are UTF-8 and kept byte for byte. What is known of an article stands in
 * {@code NAME.meta.json} beside {@code NAME.txt} (see {@link org.peristiwa.exchange.MetadataFile}) or else in the
 * options, which hold for every file.
 */
@Component
public final class TextImporter implements Importer {

    static final String EXTENSION = ".txt";

    private static final FormatDescription DESCRIPTION = new FormatDescription(
            "text",
            Map.of("en", "Plain text", "id", "Teks biasa"),
            List.of("txt"),
            "text/plain",
            OffsetUnit.UTF_16,
            Packaging.FILE_PER_ARTICLE,
            Set.of(Kept.TEXT, Kept.METADATA));

    @Override
    public FormatDescription format() {
        return DESCRIPTION;
    }

    @Override
    public List<OptionDescription> importOptions() {
        return List.of(
                OptionDescription.text("language", "", "Language (BCP 47)", "Bahasa (BCP 47)"),
                OptionDescription.text("title", "", "Title", "Judul"),
                OptionDescription.text("source", "", "Source", "Sumber"),
                OptionDescription.text("byline", "", "Byline", "Penulis"),
                OptionDescription.text("created", "", "Creation time (ISO 8601)", "Waktu terbit (ISO 8601)"),
                OptionDescription.text("url", "", "Web address", "Alamat web"),
                OptionDescription.text("licence", "", "Licence", "Lisensi"));
    }

    @Override
    public boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return input.toString().endsWith(EXTENSION);
        }
        try (Stream<Path> files = Files.list(input)) {
            return files.anyMatch(file -> file.toString().endsWith(EXTENSION));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return new TextSource(request, importOptions());
    }
}
