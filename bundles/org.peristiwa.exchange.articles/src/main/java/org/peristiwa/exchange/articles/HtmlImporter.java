package org.peristiwa.exchange.articles;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Packaging;

/** Reads web pages that have been saved: the article without what surrounds it, and what the page says of itself. */
@Component(service = Importer.class)
public final class HtmlImporter extends ArticleImporter {

    public HtmlImporter() {
        super(
                describe(
                        "html",
                        "Web page (HTML)",
                        "Halaman web (HTML)",
                        "text/html",
                        Packaging.FILE_PER_ARTICLE,
                        "html",
                        "htm"),
                List.of(),
                Articles.only(file -> WebPage.read(file)));
    }
}
