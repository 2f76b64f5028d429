package org.peristiwa.exchange.articles;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Packaging;

/** Reads documents of word processors in Office Open XML: paragraphs, without what has been deleted. */
@Component(service = Importer.class)
public final class DocxImporter extends ArticleImporter {

    public DocxImporter() {
        super(
                describe(
                        "docx",
                        "Word document (DOCX)",
                        "Dokumen Word (DOCX)",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Packaging.FILE_PER_ARTICLE,
                        "docx"),
                List.of(),
                Articles.only(file -> WordDocument.read(file)));
    }
}
