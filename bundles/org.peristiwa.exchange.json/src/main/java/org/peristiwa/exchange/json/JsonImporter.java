package org.peristiwa.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;

/** Reads what {@link JsonExporter} writes, as a folder or file by file; members in any order. */
@Component
public final class JsonImporter implements Importer {

    /** Where other programs put the member {@code format} cannot be known, but it is not behind a long text. */
    private static final int LOOK = 4096;

    @Override
    public FormatDescription format() {
        return JsonForm.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        if (Files.isDirectory(input)) {
            return Files.isRegularFile(input.resolve(JsonForm.CORPUS_FILE))
                    && looksRight(input.resolve(JsonForm.CORPUS_FILE));
        }
        String name = String.valueOf(input.getFileName());
        return (name.endsWith(".json") || name.endsWith(".jsonl")) && looksRight(input);
    }

    private static boolean looksRight(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
            return start.contains('"' + JsonForm.ARTICLE + '"') || start.contains('"' + JsonForm.CORPUS + '"');
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return JsonSource.open(request);
    }
}
