package org.peristiwa.edit.schema.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.Migrations;
import org.peristiwa.model.schema.Schema;

/**
 * Gives the schema another version, such as {@code 2.0} for a release. Layers of the one before are still known to be up to
 * date: the change of the number is recorded among the migrations.
 *
 * @param version one that the schema never had
 */
public record SetSchemaVersion(String version) implements Verb<Schema> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaVersion", version);
    }

    @Override
    public Schema apply(EditContext context) {
        Schema schema = context.session().schema();
        if (version.isBlank() || version.contains("+")) {
            throw Refusal.of("schema.version", version);
        }
        if (version.equals(schema.getVersion())) {
            return schema;
        }
        boolean had = schema.getMigrations().stream()
                .anyMatch(one -> version.equals(one.getFromVersion()) || version.equals(one.getToVersion()));
        if (had) {
            throw Refusal.of("schema.versionBefore", version);
        }
        Migrations.record(context, Migrations.VERSION, List.of(), version);
        return schema;
    }
}
