package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.OptionDescription;

/**
 * Imports brat's files: {@code .txt} with {@code .ann}, and the configuration beside them as a schema. Without
 * {@code annotation.conf} the schema is derived from what the data use.
 */
@Component
public final class BratImporter implements Importer {

    static final String LANGUAGE = "language";

    static final List<OptionDescription> OPTIONS = List.of(OptionDescription.text(
            LANGUAGE, "en", "Language of articles and labels (BCP 47)", "Bahasa artikel dan label (BCP 47)"));

    @Override
    public FormatDescription format() {
        return BratFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> importOptions() {
        return OPTIONS;
    }

    @Override
    public boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return BratLayout.ANN.holdsAnnotations(input);
        }
        // A configuration alone says brat, but it also stands beside a1 and a2.
        return BratLayout.ANN.recognises(input)
                || (Files.isRegularFile(input.resolve(BratFormat.ANNOTATION_CONF))
                        && !BratLayout.A1_A2.recognises(input));
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return new BratSource(BratLayout.ANN, request);
    }
}
