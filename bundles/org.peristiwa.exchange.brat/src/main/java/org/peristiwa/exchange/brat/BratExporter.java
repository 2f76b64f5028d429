package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.OptionDescription;

/**
 * Exports brat's files. One annotator's go into one folder; those of several into a folder for each, named
 * after them. Names that brat does not take are changed and {@code peristiwa-names.tsv} says how.
 */
@Component
public final class BratExporter implements Exporter {

    static final String LANGUAGE = "language";

    static final List<OptionDescription> OPTIONS =
            List.of(OptionDescription.text(LANGUAGE, "en", "Language of labels (BCP 47)", "Bahasa label (BCP 47)"));

    @Override
    public FormatDescription format() {
        return BratFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return OPTIONS;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new BratWriter(BratLayout.ANN, context);
    }

    @Override
    public void verify(Path folder) throws IOException {
        BratLayout.ANN.verify(folder);
    }
}
