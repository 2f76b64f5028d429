package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.parts.ReadTwice;

/** Reads CAS JSON of our own type system without loss, and of any other what is said of the text. */
@Component
public final class CasJsonImporter implements Importer {

    private static final String SIGN = "\"%TYPES\"";

    @Override
    public FormatDescription format() {
        return UimaFormats.CAS_JSON;
    }

    @Override
    public boolean recognises(Path input) {
        return CasFiles.recognises(input, UimaFormats.JSON_ENDING, SIGN);
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return ReadTwice.open(
                request,
                format(),
                losses -> new CasFiles(request, UimaFormats.JSON_ENDING, CasJsonReading::read, losses));
    }
}
