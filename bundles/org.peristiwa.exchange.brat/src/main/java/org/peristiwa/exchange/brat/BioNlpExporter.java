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

/** Exports brat's lines as BioNLP-ST has them: what is given in {@code .a1}, what is to be found in {@code .a2}. */
@Component
public final class BioNlpExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return BratLayout.A1_A2.description();
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return BratExporter.OPTIONS;
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new BratWriter(BratLayout.A1_A2, context);
    }

    @Override
    public void verify(Path folder) throws IOException {
        BratLayout.A1_A2.verify(folder);
    }
}
