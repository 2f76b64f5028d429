package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peristiwa.edit.CorpusChange.Part;

/** Every kind of primitive change that a journal may hold: a new one is a form of its own and a line here. */
final class PartForms {

    private static final List<PartForm<?>> ALL = List.of(
            new ValueSetForm(),
            new ValueAddedForm(),
            new ValueRemovedForm(),
            new LayerAddedForm(),
            new LayerRemovedForm(),
            new TextAddedForm(),
            new TextRemovedForm(),
            new TextReplacedForm(),
            new LayerFollowedForm(),
            new SchemaReplacedForm());

    private static final Map<Class<?>, PartForm<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PartForm::kind, Function.identity()));

    private static final Map<String, PartForm<?>> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PartForm::key, Function.identity()));

    private PartForms() {}

    @SuppressWarnings("unchecked") // kind() says of which changes it is the form
    static <P extends Part> PartForm<P> of(P part) {
        PartForm<?> form = BY_KIND.get(part.getClass());
        if (form == null) {
            throw new IllegalStateException("the journal has no form for " + part.getClass());
        }
        return (PartForm<P>) form;
    }

    /** @throws IllegalStateException if there is no such form */
    static PartForm<?> of(JsonNode json) {
        String key = json.fieldNames().hasNext() ? json.fieldNames().next() : "";
        PartForm<?> form = BY_KEY.get(key);
        if (form == null) {
            throw new JournalException("journal.change", key);
        }
        return form;
    }

    /** The kinds that have a form. */
    static Iterable<Class<?>> kinds() {
        return BY_KIND.keySet();
    }
}
