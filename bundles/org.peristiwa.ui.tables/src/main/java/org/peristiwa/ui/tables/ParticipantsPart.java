package org.peristiwa.ui.tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

/** The tree of participants. */
public final class ParticipantsPart {

    static final LayerTable.Kind KIND = new LayerTable.Kind(
            "org.peristiwa.part.participants",
            "participants",
            ParticipantReader.COLUMNS,
            List.of(34, 18, 12, 24, 12),
            true,
            (layer, words) -> new ParticipantReader(layer));

    private final LayerTable table;

    @Inject
    public ParticipantsPart(LayerTable table) {
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
