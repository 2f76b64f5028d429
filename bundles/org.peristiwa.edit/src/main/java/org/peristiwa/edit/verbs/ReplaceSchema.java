package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.schema.Schema;

/**
 * Puts another schema in the place of the one that the corpus has. Annotations stay as they are.
 *
 * @param schema not part of any other thing; it is the session's from now on
 */
public record ReplaceSchema(Schema schema) implements Verb<Schema> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.replaceSchema", schema.getId());
    }

    @Override
    public Schema apply(EditContext context) {
        context.changes().replaceSchema(schema);
        context.changes().set(context.session().corpus(), CorpusPackage.Literals.CORPUS__SCHEMA, schema.getId());
        return schema;
    }
}
