package org.peristiwa.ui.workbench.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Which types of the schema are exported; none of them chosen means all. */
final class TypesDialog extends FormDialog {

    private final Language language;
    private final CorpusSession session;
    private Set<String> chosen = Set.of();
    private @Nullable Table table;

    TypesDialog(Shell parent, Theme theme, Language language, CorpusSession session) {
        this(parent, theme, language, language.messages(Words.class), session);
    }

    private TypesDialog(Shell parent, Theme theme, Language language, Messages words, CorpusSession session) {
        super(parent, theme, words.get("types.title"), words.get("types.confirm"), words.get("button.cancel"));
        this.language = language;
        this.session = session;
    }

    @Override
    protected void createForm(Composite form) {
        Table list = new Table(form, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        list.setSize(360, 300);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(460, 360)
                .applyTo(list);
        new TableColumn(list, SWT.NONE).setWidth(200);
        new TableColumn(list, SWT.NONE).setWidth(230);
        for (AnnotationType type : types(session.schema())) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(new String[] {type.getId(), session.types().label(type, language.current())});
            item.setChecked(chosen.contains(type.getId()));
        }
        table = list;
    }

    private static List<AnnotationType> types(Schema schema) {
        return Stream.of(
                        schema.getEventTypes(),
                        schema.getEntityTypes(),
                        schema.getValueTypes(),
                        schema.getRelationTypes())
                .<AnnotationType>flatMap(List::stream)
                .filter(type -> type.getId() != null)
                .toList();
    }

    @Override
    protected void okPressed() {
        if (table != null) {
            chosen = Arrays.stream(table.getItems())
                    .filter(TableItem::getChecked)
                    .map(item -> item.getText(0))
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        }
        super.okPressed();
    }

    /**
     * Opens the dialog and waits.
     *
     * @param now ids with commas between, checked at the beginning
     * @return the ids chosen, in the order of the schema; empty when it was given up
     */
    Optional<String> ask(String now) {
        chosen = Arrays.stream(now.split(",")).map(String::strip).collect(Collectors.toSet());
        return open() == Window.OK ? Optional.of(String.join(",", chosen)) : Optional.empty();
    }
}
