package org.peristiwa.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peristiwa.model.layer.Mention;

/** Writes the first mention of each article as a line; a long one is cut, which is a loss. */
final class LineExporter implements Exporter {

    static final int LONGEST = 8;

    private final boolean wrong;

    /** @param wrong makes it write something that its own check does not take */
    LineExporter(boolean wrong) {
        this.wrong = wrong;
    }

    @Override
    public FormatDescription format() {
        return ListFormat.DESCRIPTION;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        Writer out = context.target().createText("data/lines.lst");
        return new DocumentWriter() {
            @Override
            public void write(AnnotatedDocument document) throws IOException {
                Mention mention =
                        (Mention) document.layers().get(0).getAnnotations().get(0);
                String surface = document.text().slice(mention.getExtent(), " ");
                if (surface.length() > LONGEST) {
                    context.losses()
                            .lost(new Loss(
                                    Loss.Kind.FLATTENED,
                                    "list.long",
                                    "anna",
                                    document.article().getId(),
                                    "m1",
                                    surface,
                                    "a long mention",
                                    "cut"));
                    surface = surface.substring(0, LONGEST);
                }
                out.write((wrong ? "!" : "") + surface + "\n");
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void verify(Path folder) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("data/lines.lst"))) {
            if (line.startsWith("!")) {
                throw new SelfCheckException("data/lines.lst", "m1", line.substring(1), line);
            }
        }
    }
}
