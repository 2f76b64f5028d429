package org.peristiwa.exchange.ace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.parts.ArticleFiles;

/** Reads Rich ERE with the source text beside it, or in a folder source beside its own. */
@Component
public final class EreImporter implements Importer {

    @Override
    public FormatDescription format() {
        return EreFormat.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        return ArticleFiles.recognises(input, EreFormat.ENDING, EreFormat.SIGN);
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return ArticleFiles.open(request, format(), List.of(EreFormat.ENDING), EreReading::read);
    }
}
