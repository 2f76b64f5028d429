package org.peristiwa.exchange.selection;

import java.util.List;
import java.util.Optional;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.layer.Layer;

/** The articles, layers and annotations of a source that a filter takes. */
public final class FilteredSource extends MappedSource {

    private final LayerFilter filter;

    public FilteredSource(ExportSource whole, LayerFilter filter) {
        super(whole);
        this.filter = filter;
    }

    @Override
    boolean leavesOut() {
        return true;
    }

    /** An article all of whose layers are filtered out is left out: without them it would say that nothing is in it. */
    @Override
    Optional<AnnotatedDocument> map(AnnotatedDocument document) {
        if (!filter.takes(document.article())) {
            return Optional.empty();
        }
        List<Layer> layers = document.layers().stream()
                .filter(filter::takes)
                .map(filter::apply)
                .toList();
        if (layers.isEmpty() && !(document.layers().isEmpty() && filter.states().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new AnnotatedDocument(document.article(), document.text(), layers));
    }
}
