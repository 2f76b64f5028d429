package org.peristiwa.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.SchemaImporter;

/** The formats of the bundles that are there just now. */
@Component
public final class FormatRegistry implements Formats {

    // Fields, not a constructor: a bundle that comes later must not restart whoever uses the registry.
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Importer> importers = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Exporter> exporters = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<SchemaImporter> schemas = List.of();

    private Formats now() {
        return Formats.of(importers, exporters, schemas);
    }

    @Override
    public SortedMap<String, FormatDescription> descriptions() {
        return now().descriptions();
    }

    @Override
    public Optional<Importer> importer(String format) {
        return now().importer(format);
    }

    @Override
    public Optional<Exporter> exporter(String format) {
        return now().exporter(format);
    }

    @Override
    public List<Importer> recognise(Path input) {
        return now().recognise(input);
    }

    @Override
    public Optional<SchemaImporter> schemaImporter(Path input) {
        return now().schemaImporter(input);
    }
}
