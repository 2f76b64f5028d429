package org.peristiwa.exchange.articles;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.Packaging;

/** Reads tables in CSV with an article a row; the first row names the columns. */
@Component(service = Importer.class)
public final class CsvImporter extends ArticleImporter {

    static final OptionDescription SEPARATOR = OptionDescription.choice(
            "separator",
            "What stands between columns",
            "Pemisah kolom",
            Choice.of("comma", "comma", "koma"),
            Choice.of("semicolon", "semicolon", "titik koma"),
            Choice.of("tab", "tab", "tab"));

    public CsvImporter() {
        super(
                describe(
                        "csv",
                        "Table of articles (CSV)",
                        "Tabel artikel (CSV)",
                        "text/csv",
                        Packaging.ONE_FILE,
                        "csv",
                        "tsv"),
                options(),
                CsvArticles::new);
    }

    private static List<OptionDescription> options() {
        List<OptionDescription> options = new ArrayList<>(ChosenColumns.descriptions());
        options.add(SEPARATOR);
        return options;
    }
}
