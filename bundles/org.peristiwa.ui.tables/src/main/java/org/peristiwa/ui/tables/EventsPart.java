package org.peristiwa.ui.tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

/** The table of events. */
public final class EventsPart {

    static final LayerTable.Kind KIND = new LayerTable.Kind(
            "org.peristiwa.part.events",
            "events",
            EventReader.COLUMNS,
            List.of(12, 12, 26, 13, 17, 8, 7),
            false,
            EventReader::new);

    private final LayerTable table;

    @Inject
    public EventsPart(LayerTable table) {
        this.table = table;
    }

    @PostConstruct
    void create(Composite parent) {
        table.create(parent, KIND);
    }

    @PreDestroy
    void stop() {
        table.stop();
    }

    @Focus
    void focus() {
        table.focus();
    }
}
