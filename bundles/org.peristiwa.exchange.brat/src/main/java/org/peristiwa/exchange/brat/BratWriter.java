package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.UnheldParts;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.TextFile;

/** Writes documents as brat's files, and the configuration behind the last one. */
final class BratWriter implements DocumentWriter {

    private final BratLayout layout;
    private final ExportContext context;
    private final ExportTarget target;
    private final Names names;
    private final Usage usage;
    private final boolean oneFolder;
    private final UnheldParts unheld;

    BratWriter(BratLayout layout, ExportContext context) {
        this.layout = layout;
        this.context = context;
        this.target = context.target();
        this.names = new Names((original, written) -> context.losses()
                .lost(new Loss(
                        Loss.Kind.RENAMED,
                        "brat.name",
                        "",
                        "",
                        original,
                        "",
                        BratWords.of("names.made"),
                        BratWords.of("names.both", written, Names.FILE))));
        this.usage = new Usage(context.source().schema(), names);
        this.oneFolder = context.source().annotators().size() < 2;
        this.unheld = new UnheldParts(layout.description(), context.losses());
        new SchemaLosses(context.source(), context.losses()).tell();
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        unheld.ofArticle(document.article());
        List<Layer> layers = document.layers();
        String id = document.article().getId();
        if (layers.isEmpty()) {
            write(
                    document,
                    folder(context.source().annotators().stream().findFirst().orElse("")) + id,
                    List.of());
            return;
        }
        OffsetMap offsets = new OffsetMap(document.text());
        for (Layer layer : layers) {
            LayerLines lines = new LayerLines(layout, layer, document.text(), offsets, names, usage, context.losses());
            write(document, folder(layer.getAnnotator()) + id, lines.write());
        }
    }

    private String folder(String annotator) {
        return oneFolder ? "" : names.write(Names.Kind.ANNOTATOR, annotator) + "/";
    }

    private void write(AnnotatedDocument document, String path, List<String> annotations) throws IOException {
        try (OutputStream out = target.create(path + BratFormat.TEXT)) {
            out.write(TextFile.encode(document.text()));
        }
        List<String> endings = layout.endings();
        for (int i = 0; i < endings.size(); i++) {
            write(path + endings.get(i), i < annotations.size() ? annotations.get(i) : "");
        }
        if (MetadataFile.isWorthWriting(document.article())) {
            MetadataFile.write(target.create(path + MetadataFile.SUFFIX), document.article());
        }
    }

    @Override
    public void finish() throws IOException {
        String language = context.options().value(BratExporter.LANGUAGE).orElse("en");
        ConfWriter conf = new ConfWriter(usage.completed(), names, language, context.losses());
        write(BratFormat.ANNOTATION_CONF, conf.annotationConf());
        write(BratFormat.VISUAL_CONF, conf.visualConf());
        String shortcuts = conf.shortcuts();
        if (!shortcuts.isEmpty()) {
            write(BratFormat.SHORTCUTS_CONF, shortcuts);
        }
        if (!oneFolder) {
            // Even a name that did not change tells an import that the folder is an annotator's.
            context.source().annotators().forEach(annotator -> names.write(Names.Kind.ANNOTATOR, annotator));
        }
        String id = context.source().schema().getId();
        if (id != null) {
            names.bind(
                    Names.Kind.SCHEMA,
                    id,
                    Names.orEmpty(context.source().schema().getVersion()));
        }
        try (Writer out = target.createText(Names.FILE)) {
            names.write(out);
        }
    }

    private void write(String path, String content) throws IOException {
        try (Writer out = target.createText(path)) {
            out.write(content);
        }
    }
}
