package org.peristiwa.ui.article.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.bulk.Occurrence;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.jobs.LatestWork;
import org.peristiwa.ui.rows.RowTable;

/** Shows every occurrence of some words, and asks which of them to mark, as what. */
final class MarkAllDialog extends FormDialog {

    private final ArticleDesk desk;
    private final String first;
    private final List<TypeOffers.Choice> choices;
    private final int likely;
    private final LatestWork work;
    private @Nullable Form form;
    private Hits hits = Hits.none();
    private boolean looking = true;
    private @Nullable Answer answer;

    /** What the user wants. */
    record Answer(TypeOffers.Choice choice, List<Occurrence> places) {}

    private record Form(Text words, Combo type, Button matchCase, Button everywhere, RowTable table) {}

    /** @param likely the place of the type that is chosen at first */
    MarkAllDialog(Shell parent, ArticleDesk desk, String words, List<TypeOffers.Choice> choices, int likely) {
        super(
                parent,
                desk.around().theme(),
                desk.word("markAll.heading"),
                desk.word("markAll.confirm"),
                desk.word("correct.cancel"));
        this.desk = desk;
        this.first = words;
        this.choices = List.copyOf(choices);
        this.likely = likely;
        this.work = new LatestWork(parent.getDisplay(), desk.word("markAll.looking"));
    }

    /** Asks and waits; empty when the user thinks otherwise. */
    Optional<Answer> ask() {
        boolean confirmed = open() == Window.OK;
        work.stop();
        return confirmed ? Optional.ofNullable(answer) : Optional.empty();
    }

    @Override
    protected int preferredWidth() {
        return 720;
    }

    @Override
    protected void createForm(Composite area) {
        label(area, desk.word("markAll.words"));
        Text words = new Text(area, SWT.BORDER);
        words.setText(first.replaceAll("\\s+", " "));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        label(area, desk.word("markAll.type"));
        Combo type = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        choices.forEach(choice -> type.add(name(choice)));
        type.select(likely);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        label(area, "");
        Composite switches = row(area, 2);
        Button matchCase = check(switches, "markAll.case");
        Button everywhere = check(switches, "markAll.everywhere");
        RowTable table = new RowTable(area, theme(), false, 82, 18);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, 260)
                .applyTo(table.control());
        label(area, "");
        Composite ticks = row(area, 2);
        push(ticks, "markAll.all", true);
        push(ticks, "markAll.none", false);
        form = new Form(words, type, matchCase, everywhere, table);
        words.addModifyListener(event -> later());
        type.addListener(SWT.Selection, event -> later());
        matchCase.addListener(SWT.Selection, event -> later());
        everywhere.addListener(SWT.Selection, event -> later());
        table.onToggle(this::toggle);
        work.askNow(search(form));
        table.control().setFocus();
    }

    private String name(TypeOffers.Choice choice) {
        return desk.word("markAll.kind." + choice.kind().getLiteral()) + ": "
                + new TypeOffers(desk).label(choice.type());
    }

    private static Composite row(Composite area, int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(16, 0).applyTo(row);
        return row;
    }

    private Button check(Composite parent, String key) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(desk.word(key));
        return button;
    }

    private void push(Composite parent, String key, boolean on) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(desk.word(key));
        button.addListener(SWT.Selection, event -> {
            hits.tickAll(on);
            show();
        });
    }

    private void toggle(int row) {
        hits.toggle(row);
        show();
    }

    private void later() {
        if (form != null) {
            looking = true;
            validate();
            work.ask(search(form));
        }
    }

    /** Looks for what the fields say now. */
    private Consumer<LatestWork.Asked> search(Form now) {
        CorpusSession session = desk.session();
        LayerKey layer = desk.key();
        String words = now.words().getText();
        boolean everywhere = now.everywhere().getSelection();
        boolean matchCase = now.matchCase().getSelection();
        FillerKind kind = choices.get(now.type().getSelectionIndex()).kind();
        return asked -> {
            BulkProgress progress = new BulkProgress() {
                @Override
                public boolean cancelled() {
                    return asked.isStopped();
                }
            };
            Hits found = found(() -> Hits.find(session, layer, everywhere, words, matchCase, kind, progress));
            asked.show(() -> take(found));
        };
    }

    /** No words, or a search that was given up, find nothing. */
    private static Hits found(Supplier<Hits> search) {
        try {
            return search.get();
        } catch (EditException e) {
            return Hits.none();
        }
    }

    private void take(Hits found) {
        if (form != null && !form.words().isDisposed()) {
            looking = false;
            hits = found;
            show();
        }
    }

    private void show() {
        if (form != null) {
            form.table().show(hits, form.table().selected(), desk.word("markAll.nothing"));
        }
        validate();
    }

    @Override
    protected Optional<String> missing() {
        if (looking) {
            return Optional.of(desk.word("markAll.looking"));
        }
        if (hits.size() == 0) {
            return Optional.of(desk.word("markAll.nothing"));
        }
        return hits.chosenCount() == 0 ? Optional.of(desk.word("markAll.noTick")) : Optional.empty();
    }

    @Override
    protected void okPressed() {
        if (form != null) {
            answer = new Answer(choices.get(form.type().getSelectionIndex()), hits.chosen());
        }
        super.okPressed();
    }
}
