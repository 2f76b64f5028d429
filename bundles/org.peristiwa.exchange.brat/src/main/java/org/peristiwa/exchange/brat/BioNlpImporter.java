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

/** Imports {@code .txt} with {@code .a1}, {@code .a2} or both; test data of a shared task have no {@code .a2}. */
@Component
public final class BioNlpImporter implements Importer {

    @Override
    public FormatDescription format() {
        return BratLayout.A1_A2.description();
    }

    @Override
    public List<OptionDescription> importOptions() {
        return BratImporter.OPTIONS;
    }

    @Override
    public boolean recognises(Path input) {
        return Files.isDirectory(input) ? BratLayout.A1_A2.recognises(input) : BratLayout.A1_A2.holdsAnnotations(input);
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return new BratSource(BratLayout.A1_A2, request);
    }
}
