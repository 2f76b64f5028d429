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
import org.peristiwa.exchange.parts.ReadTwice;

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
        return ReadTwice.open(
                request,
                format(),
                losses -> new ArticleFiles(
                        request,
                        List.of(TsvFormat.ENDING),
                        (file, name, annotator) -> TsvReading.read(file, name, annotator, losses)));
    }
}
