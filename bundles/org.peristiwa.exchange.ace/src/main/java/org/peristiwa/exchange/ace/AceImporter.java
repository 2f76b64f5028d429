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

/** Reads APF with the SGM text beside it, ours and that of ACE 2005. */
@Component
public final class AceImporter implements Importer {

    @Override
    public FormatDescription format() {
        return AceFormat.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        return ArticleFiles.recognises(input, AceFormat.ENDING, AceFormat.SIGN);
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return ArticleFiles.open(request, format(), List.of(AceFormat.ENDING), AceReading::read);
    }
}
