package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.store.Backup;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.store.CorpusStore;
import org.peristiwa.store.SchemaFiles;
import org.peristiwa.text.Segmenter;

/** The service; schema packs come and go while it runs. */
@Component
public final class FolderStore implements CorpusStore {

    private final Segmenter segmenter;
    private final List<SchemaPack> packs = new CopyOnWriteArrayList<>();

    @Activate
    public FolderStore(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSchemaPack(SchemaPack pack) {
        packs.add(pack);
    }

    public void removeSchemaPack(SchemaPack pack) {
        packs.remove(pack);
    }

    @Override
    public List<SchemaPack> schemaPacks() {
        return packs.stream().sorted(Comparator.comparing(SchemaPack::id)).toList();
    }

    @Override
    public CorpusSession create(Path folder, String name, List<String> languages, String schemaId) throws IOException {
        SchemaPack pack = packs.stream()
                .filter(one -> one.id().equals(schemaId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no schema " + schemaId + "; there is: "
                        + schemaPacks().stream().map(SchemaPack::id).collect(Collectors.joining(", "))));
        return create(folder, name, languages, SchemaFiles.read(pack));
    }

    @Override
    public CorpusSession create(Path folder, String name, List<String> languages, Schema schema) throws IOException {
        return CorpusFolder.create(folder, name, languages, schema, segmenter);
    }

    @Override
    public CorpusSession open(Path folder) throws IOException {
        return CorpusFolder.open(folder, segmenter);
    }

    @Override
    public List<Backup> backups(Path folder) throws IOException {
        return CorpusFolder.backups(folder);
    }

    @Override
    public Path restore(Path folder, Backup backup) throws IOException {
        return CorpusFolder.restore(folder, backup);
    }

    @Override
    public CorpusSession openReadOnly(Path folder) throws IOException {
        return CorpusFolder.openReadOnly(folder, segmenter);
    }
}
