package org.peristiwa.exchange.timeml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.parts.ArticleFiles;

/** Reads TimeML, ours and that of TimeBank and TempEval-3. */
@Component
public final class TimeMlImporter implements Importer {

    @Override
    public FormatDescription format() {
        return TimeMlFormat.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        return ArticleFiles.recognises(input, TimeMlFormat.ENDING, TimeMlFormat.SIGN);
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        return ArticleFiles.open(request, format(), List.of(TimeMlFormat.ENDING), TimeMlReading::read);
    }
}
