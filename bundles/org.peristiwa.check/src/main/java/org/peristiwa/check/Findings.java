package org.peristiwa.check;

import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.text.Span;
import org.peristiwa.words.Message;

/** Where a rule puts what it finds; the rule's id, its severity and the layer are filled in. */
@ProviderType
public interface Findings {

    /** About {@code annotation}, shown where {@link LayerContext#spanOf} says that it is. */
    void add(Annotation annotation, Message message, QuickFix... fixes);

    /** About {@code annotation}, shown at {@code span}. */
    void add(Annotation annotation, Span span, Message message, QuickFix... fixes);

    /** About the layer as a whole. */
    void add(Message message, QuickFix... fixes);
}
