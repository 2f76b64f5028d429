package org.peristiwa.exchange.ace;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.parts.ArticleFiles;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.parts.ReadBack;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;
import org.peristiwa.words.Localised;

/**
 * Writes APF 5.1.1 and its source text. Its lists are closed: a schema with anything else is refused with the list of what
 * does not fit, unless the user chooses to leave that out.
 */
@Component
public final class AceExporter implements Exporter {

    private static final String LEAVE_OUT = "leave-out";
    private static final int SHOWN = 30;

    private static final OptionDescription UNFIT = OptionDescription.choice(
            "unfit",
            "Types that ACE does not have",
            "Tipe yang tidak dimiliki ACE",
            Choice.of("refuse", "refuse the schema", "tolak skemanya"),
            Choice.of(LEAVE_OUT, "leave their annotations out", "lewati anotasinya"));

    private final Segmenter segmenter;

    @Activate
    public AceExporter(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public FormatDescription format() {
        return AceFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(UNFIT, TokenOptions.descriptions().get(0));
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExchangeException if the schema has what ACE does not, and that is not to be left out
     */
    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        if (context.options().value(UNFIT.key()).filter(LEAVE_OUT::equals).isEmpty()) {
            requireFit(context.source().schema());
        }
        Flattening flattening = TokenOptions.of(context.options()).flattening();
        return new LayerDocumentWriter(AceFormat.DESCRIPTION, context, (document, losses, files) -> {
            String language = document.article().getLanguage();
            Segmentation segmentation =
                    segmenter.segment(document.text(), Locale.forLanguageTag(language == null ? "und" : language));
            String path = document.folder() + document.article().getId();
            try (Writer out = context.target().createText(path + AceFormat.TEXT_ENDING)) {
                out.write(SgmText.source(
                        document.article().getId(), document.text().content()));
            }
            try (Writer out = context.target().createText(path + AceFormat.ENDING)) {
                new AceWriting(out, document, segmentation, flattening, losses).write();
            }
            ArticleFiles.writeMetadata(context.target(), document);
        });
    }

    private static void requireFit(Schema schema) throws ExchangeException {
        List<Localised> unfit = AceTypes.unfit(schema);
        if (!unfit.isEmpty()) {
            List<Localised> shown = new ArrayList<>(unfit.subList(0, Math.min(SHOWN, unfit.size())));
            if (unfit.size() > SHOWN) {
                shown.add(AceWords.of("schema.more", unfit.size() - SHOWN));
            }
            throw new ExchangeException(AceWords.of("schema.unfit", Localised.joined(", ", shown)));
        }
    }

    /** Reads each file: an extent whose text is not that of its offsets is an error of the reader. */
    @Override
    public void verify(Path folder) throws IOException {
        ReadBack.each(
                folder,
                file -> file.toString().endsWith(AceFormat.ENDING),
                file -> AceReading.read(file, "", "", loss -> {}));
    }
}
