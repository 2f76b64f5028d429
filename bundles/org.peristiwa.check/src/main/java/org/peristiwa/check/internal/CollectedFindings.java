package org.peristiwa.check.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Problem;
import org.peristiwa.check.QuickFix;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.text.Span;
import org.peristiwa.words.Message;

/** What one rule finds in one layer. */
final class CollectedFindings implements Findings {

    private final LayerContext context;
    private final Rule rule;
    private final Severity severity;
    private final List<Problem> found = new ArrayList<>(0);

    CollectedFindings(LayerContext context, Rule rule, Severity severity) {
        this.context = context;
        this.rule = rule;
        this.severity = severity;
    }

    List<Problem> found() {
        return found;
    }

    @Override
    public void add(Annotation annotation, Message message, QuickFix... fixes) {
        put(annotation.getId(), context.spanOf(annotation).orElse(null), message, fixes);
    }

    @Override
    public void add(Annotation annotation, Span span, Message message, QuickFix... fixes) {
        put(annotation.getId(), span, message, fixes);
    }

    @Override
    public void add(Message message, QuickFix... fixes) {
        put(null, null, message, fixes);
    }

    private void put(@Nullable String annotation, @Nullable Span span, Message message, QuickFix... fixes) {
        found.add(new Problem(
                rule.id(),
                severity,
                context.key().article(),
                context.key().annotator(),
                annotation,
                span,
                message,
                List.of(fixes)));
    }
}
