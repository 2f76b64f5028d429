package org.peristiwa.exchange.webanno;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.parts.ArticleFiles;

/** Reads WebAnno TSV 3, ours and that of any project of INCEpTION or WebAnno. */
@Component
public final class TsvImporter implements Importer {

    @Override
    public FormatDescription format() {
        return TsvFormat.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        return ArticleFiles.recognises(input, TsvFormat.ENDING, TsvFormat.SIGN);
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return ArticleFiles.open(request, format(), List.of(TsvFormat.ENDING), TsvReading::read);
    }
}
