package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.model.schema.Schema;

/**
 * What the configuration files of one folder say together.
 *
 * @param conf {@code annotation.conf}; labels, colours and keys stand in files beside it, if at all
 * @param names that are written otherwise than they are called
 * @param losses hears what a schema cannot hold
 */
record Configuration(Path conf, Names names, LossSink losses) {

    /** The schema, whose labels are in {@code language}. */
    Schema read(String language) throws IOException {
        Schema schema = new AnnotationConf(conf, names, losses).read(InputFile.content(conf));
        VisualConf looks = new VisualConf(schema, names, losses);
        Path visual = conf.resolveSibling(BratFormat.VISUAL_CONF);
        if (Files.isRegularFile(visual)) {
            looks.read(visual, InputFile.content(visual), language);
        }
        Path shortcuts = conf.resolveSibling(BratFormat.SHORTCUTS_CONF);
        if (Files.isRegularFile(shortcuts)) {
            looks.shortcuts(InputFile.content(shortcuts));
        }
        return schema;
    }
}
