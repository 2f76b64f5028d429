package org.peristiwa.exchange.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.Segmenter;

/** Writes the columns of CoNLL-2012 with names and coreference chains, as scorers of coreference read them. */
@Component
public final class Conll2012Exporter implements Exporter {

    private static final String LEAVE_OUT = "leave-out";

    private static final OptionDescription SINGLETONS = OptionDescription.choice(
            "singletons",
            "Mentions that are in no chain",
            "Sebutan yang tidak termasuk rantai mana pun",
            Choice.of("write", "write as chains of one", "tulis sebagai rantai tunggal"),
            Choice.of(LEAVE_OUT, "leave out", "lewati"));

    private final Segmenter segmenter;

    @Activate
    public Conll2012Exporter(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public FormatDescription format() {
        return Conll2012Format.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        List<OptionDescription> options = new ArrayList<>(List.of(SINGLETONS));
        options.addAll(TokenOptions.descriptions());
        return options;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        boolean singletons = context.options()
                .value(SINGLETONS.key())
                .filter(LEAVE_OUT::equals)
                .isEmpty();
        TokenOptions options = TokenOptions.of(context.options());
        return new LayerDocumentWriter(Conll2012Format.DESCRIPTION, context, (document, losses, files) -> {
            String language = document.article().getLanguage();
            TokenView view = new TokenView(
                    document.text(),
                    segmenter.segment(document.text(), Locale.forLanguageTag(language == null ? "und" : language)));
            SpansTable table = new SpansTable(document.article().getId());
            new Conll2012Writing(document, view, losses, table)
                    .write(files.text(document.part() + Conll2012Format.ENDING), options, singletons);
            table.write(files.text(document.part() + SpansTable.ENDING));
        });
    }

    @Override
    public void verify(Path folder) throws IOException {
        SpansTable.verify(folder, Conll2012Format.ENDING, Conll2012Importer.OPENER, false);
    }
}
