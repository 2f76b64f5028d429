package org.peristiwa.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Formats that do not come and go. Of two with one id the first counts. */
final class FormatList implements Formats {

    private static final String TAKES_ANYTHING = "text";

    private final List<Importer> importers;
    private final List<Exporter> exporters;
    private final List<SchemaImporter> schemas;

    FormatList(
            Collection<? extends Importer> importers,
            Collection<? extends Exporter> exporters,
            Collection<? extends SchemaImporter> schemas) {
        this.importers = List.copyOf(importers);
        this.exporters = List.copyOf(exporters);
        this.schemas = List.copyOf(schemas);
    }

    @Override
    public SortedMap<String, FormatDescription> descriptions() {
        SortedMap<String, FormatDescription> descriptions = new TreeMap<>();
        exporters.forEach(exporter -> descriptions.putIfAbsent(exporter.format().id(), exporter.format()));
        importers.forEach(importer -> descriptions.putIfAbsent(importer.format().id(), importer.format()));
        return descriptions;
    }

    @Override
    public Optional<Importer> importer(String format) {
        return importers.stream()
                .filter(importer -> importer.format().id().equals(format))
                .findFirst();
    }

    @Override
    public Optional<Exporter> exporter(String format) {
        return exporters.stream()
                .filter(exporter -> exporter.format().id().equals(format))
                .findFirst();
    }

    @Override
    public List<Importer> recognise(Path input) {
        return importers.stream()
                .filter(importer -> importer.recognises(input))
                .sorted(Comparator.comparing(
                                (Importer importer) -> importer.format().id().equals(TAKES_ANYTHING))
                        .thenComparing(importer -> importer.format().id()))
                .toList();
    }

    @Override
    public Optional<SchemaImporter> schemaImporter(Path input) {
        return schemas.stream().filter(one -> one.recognises(input)).findFirst();
    }
}
