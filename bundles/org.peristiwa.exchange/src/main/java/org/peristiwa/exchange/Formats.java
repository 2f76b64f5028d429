package org.peristiwa.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;

/** Every format present; follows bundles that come and go. An OSGi service. */
@ProviderType
public interface Formats {

    /** Exactly these, for use outside OSGi. */
    static Formats of(Collection<? extends Importer> importers, Collection<? extends Exporter> exporters) {
        return of(importers, exporters, List.of());
    }

    /** Exactly these, for use outside OSGi. */
    static Formats of(
            Collection<? extends Importer> importers,
            Collection<? extends Exporter> exporters,
            Collection<? extends SchemaImporter> schemas) {
        return new FormatList(importers, exporters, schemas);
    }

    /** The descriptions by id, of importers and exporters. */
    SortedMap<String, FormatDescription> descriptions();

    /** The importer of a format. */
    Optional<Importer> importer(String format);

    /** The exporter of a format. */
    Optional<Exporter> exporter(String format);

    /** The importers that take {@code input} for theirs, plain text last since it takes nearly anything. */
    List<Importer> recognise(Path input);

    /** What reads the schema in {@code input}, a file or folder; empty where nothing takes it for one. */
    Optional<SchemaImporter> schemaImporter(Path input);
}
