package org.peristiwa.exchange.articles;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Packaging;

/** Reads PDF files that have text; lines are joined to paragraphs. */
@Component(service = Importer.class)
public final class PdfImporter extends ArticleImporter {

    public PdfImporter() {
        super(
                describe(
                        "pdf",
                        "PDF with text",
                        "PDF dengan teks",
                        "application/pdf",
                        Packaging.FILE_PER_ARTICLE,
                        "pdf"),
                List.of(),
                Articles.only(file -> PdfText.read(file)));
    }
}
