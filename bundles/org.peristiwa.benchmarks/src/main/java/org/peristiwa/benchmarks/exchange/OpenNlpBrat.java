package org.peristiwa.benchmarks.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratDocument;

/** The reader of opennlp-tools. It checks neither texts nor offsets nor references. */
final class OpenNlpBrat {

    private final BratFolder brat;

    OpenNlpBrat(BratFolder brat) {
        this.brat = brat;
    }

    List<BratDocument> read() throws IOException {
        AnnotationConfiguration configuration;
        try (InputStream in = Files.newInputStream(brat.folder().resolve("annotation.conf"))) {
            configuration = AnnotationConfiguration.parse(in);
        }
        List<BratDocument> documents = new ArrayList<>();
        for (Path text : brat.texts()) {
            try (InputStream txt = Files.newInputStream(text);
                    InputStream ann = Files.newInputStream(BratFolder.annotationsOf(text))) {
                documents.add(BratDocument.parseDocument(configuration, BratFolder.nameOf(text), txt, ann));
            }
        }
        return documents;
    }
}
