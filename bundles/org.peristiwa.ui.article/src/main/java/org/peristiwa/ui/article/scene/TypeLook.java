package org.peristiwa.ui.article.scene;

import java.util.Optional;
import java.util.function.Function;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.theme.Look;
import org.peristiwa.ui.theme.TypeColor;

/** The colours of a mark's type in the schema as it is now; empty where the schema does not know the type. */
public final class TypeLook implements Function<Mark, Optional<TypeColor>> {

    private final Look look;
    private final CorpusSession session;

    public TypeLook(Look look, CorpusSession session) {
        this.look = look;
        this.session = session;
    }

    @Override
    public Optional<TypeColor> apply(Mark mark) {
        SchemaView types = session.types();
        Optional<? extends AnnotationType> type =
                switch (mark.kind()) {
                    case TRIGGER -> types.eventType(mark.type());
                    case ENTITY -> types.entityType(mark.type());
                    case TIME, VALUE -> types.valueType(mark.type());
                };
        return type.map(t -> look.typeColor(t, types));
    }
}
