package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.ImportedSchema;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.LossCollector;
import org.peristiwa.exchange.SchemaImporter;
import org.peristiwa.model.schema.Schema;

/** Reads brat's {@code annotation.conf}, with what lies beside it, as a schema. */
@Component
public final class BratSchemaImporter implements SchemaImporter {

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_.-]+");

    @Override
    public boolean recognises(Path input) {
        return Files.isDirectory(input)
                ? Files.isRegularFile(input.resolve(BratFormat.ANNOTATION_CONF))
                : input.toString().endsWith(".conf");
    }

    @Override
    public ImportedSchema read(Path input, String language) throws IOException {
        Path conf = Files.isDirectory(input) ? input.resolve(BratFormat.ANNOTATION_CONF) : input;
        InputFile.requireFile(conf);
        Path file = conf.resolveSibling(Names.FILE);
        Names names = Names.read(file, Files.isRegularFile(file) ? InputFile.content(file) : "");
        LossCollector losses = new LossCollector(BratFormat.DESCRIPTION.id());
        Schema schema = new Configuration(conf, names, losses).read(language);
        schema.setId(idLike(conf.toAbsolutePath().normalize().getParent()));
        schema.setVersion("1.0");
        names.nameSchema(schema);
        return new ImportedSchema(schema, losses.report());
    }

    /** The name of the folder: brat itself gives its configurations none. */
    private static String idLike(Path folder) {
        Path name = folder.getFileName();
        String id = name == null ? "" : UNFIT.matcher(name.toString()).replaceAll("-");
        return id.isEmpty() ? "brat" : id;
    }
}
