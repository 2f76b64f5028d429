package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.SchemaHistory;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Schema;

/** What has to be done to bring something older up to date with a schema. */
public final class SchemaUpdates {

    private static final System.Logger LOG = System.getLogger(SchemaUpdates.class.getName());

    private SchemaUpdates() {}

    /**
     * What a layer of this schema and version lacks, in order; empty where it cannot be told: it is of another schema,
     * of a version that is not among those that this one had, or lacks what this program cannot do.
     *
     * @param schemaId null for a layer that does not say
     * @param version null for a layer that does not say: the oldest
     */
    public static Optional<List<LayerChange>> lacking(
            Schema schema, @Nullable String schemaId, @Nullable String version) {
        if (schemaId != null && !schemaId.equals(schema.getId())) {
            return Optional.empty();
        }
        Optional<List<Migration>> migrations = SchemaHistory.of(schema).lacking(version);
        if (migrations.isEmpty()) {
            return Optional.empty();
        }
        List<LayerChange> changes = new ArrayList<>();
        for (Migration migration : migrations.get()) {
            Optional<LayerChange> change = Operations.layerChange(migration);
            if (change.isEmpty()) {
                return Optional.empty();
            }
            changes.add(change.get());
        }
        return Optional.of(changes);
    }

    /**
     * An older state of {@code schema}, as a file brings it, with all done to it that was done to the schema since; itself
     * where it is no older state.
     *
     * @param older is not changed
     */
    public static Schema broughtUpToDate(Schema older, Schema schema) {
        if (older.getId() == null || !Objects.equals(older.getId(), schema.getId()) || older.getVersion() == null) {
            return older;
        }
        List<Migration> migrations =
                SchemaHistory.of(schema).lacking(older.getVersion()).orElse(List.of());
        if (migrations.isEmpty()) {
            return older;
        }
        Schema updated = older;
        for (Migration migration : migrations) {
            Schema next = EcoreUtil.copy(updated);
            try {
                Operations.of(Operations.read(migration.getOperation(), migration.getArguments()))
                        .changeSchema(new SchemaEdit(next, new DetachedWriter()));
                updated = next;
            } catch (EditException | IllegalArgumentException e) {
                // It is not about anything that the older one has; half of it must not stay.
                LOG.log(System.Logger.Level.DEBUG, "A migration does not concern an older schema", e);
            }
        }
        return updated;
    }
}
