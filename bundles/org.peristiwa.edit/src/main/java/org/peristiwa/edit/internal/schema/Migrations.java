package org.peristiwa.edit.internal.schema;

import java.util.List;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.EditContext;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** Writes down what was done to a schema. */
public final class Migrations {

    /** The operation that only gives the schema another version. */
    public static final String VERSION = "version";

    private Migrations() {}

    /** Writes down an operation that leads to {@code version}, which the schema has from now on. */
    public static Migration record(EditContext context, String operation, List<String> arguments, String version) {
        Schema schema = context.session().schema();
        ChangeWriter changes = context.changes();
        Migration migration = SchemaFactory.eINSTANCE.createMigration();
        migration.setOperation(operation);
        migration.getArguments().addAll(arguments);
        migration.setAt(context.now().toString());
        migration.setFromVersion(schema.getVersion());
        migration.setToVersion(version);
        changes.add(schema, Literals.SCHEMA__MIGRATIONS, migration);
        changes.set(schema, Literals.SCHEMA__VERSION, version);
        return migration;
    }
}
