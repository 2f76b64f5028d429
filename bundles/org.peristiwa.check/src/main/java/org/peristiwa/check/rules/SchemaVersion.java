package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.LayerRule;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.schema.refactor.Refactorings;
import org.peristiwa.model.schema.Schema;

/**
 * A layer was annotated with another schema, or with a version of it that cannot be brought up to date. One that can has been
 * when it was read.
 */
@Component(service = Rule.class)
public final class SchemaVersion extends StandardRule implements LayerRule {

    public SchemaVersion() {
        super("schema-version", Severity.WARNING);
    }

    @Override
    public void check(LayerContext context, Findings findings) {
        Schema schema = context.types().schema();
        String id = context.layer().getSchema();
        String version = context.layer().getSchemaVersion();
        if (id != null && !id.equals(schema.getId())) {
            findings.add(message("schema", id, String.valueOf(schema.getId())));
        } else if (version != null && !Refactorings.knows(schema, version)) {
            findings.add(message("version", version, String.valueOf(schema.getVersion())));
        }
    }
}
