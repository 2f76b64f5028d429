package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.SelfCheckException;

/**
 * Exports brat's files. One annotator's go into one folder; those of several into a folder for each, named
 * after them. Names that brat does not take are changed and {@code peristiwa-names.tsv} says how.
 */
@Component
public final class BratExporter implements Exporter {

    static final String LANGUAGE = "language";

    @Override
    public FormatDescription format() {
        return BratFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(OptionDescription.text(LANGUAGE, "en", "Language of labels (BCP 47)", "Bahasa label (BCP 47)"));
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        return new BratWriter(context);
    }

    @Override
    public void verify(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Iterator<Path> annotations = files.filter(file -> file.toString().endsWith(BratFormat.ANNOTATIONS))
                    .iterator();
            while (annotations.hasNext()) {
                verifyFile(annotations.next());
            }
        }
    }

    private static void verifyFile(Path annotations) throws IOException {
        String name = annotations.getFileName().toString();
        Path text = annotations.resolveSibling(name.substring(0, name.length() - 4) + BratFormat.TEXT);
        AnnReader.BadLines fault = problem -> {
            throw problem;
        };
        try {
            List<AnnLine> lines =
                    new AnnReader(annotations, InputFile.text(text).text(), fault).read(InputFile.content(annotations));
            new AnnReferences(annotations, null, fault).check(lines);
        } catch (InputFormatException e) {
            throw new SelfCheckException("what was written does not read back: " + e.getMessage());
        }
    }
}
