package org.peristiwa.ui.guidelines;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.richtext.RichText;
import org.peristiwa.ui.richtext.RichTextView;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The guideline of the type at the caret, or of what is chosen in the schema. */
public final class GuidelinesPart implements OpenCorpusListener {

    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable Widgets widgets;
    private @Nullable RichTextView page;
    private Optional<SchemaElement> followed = Optional.empty();

    private record Widgets(Text filter, TopicTree tree, Composite paper) {}

    @Inject
    public GuidelinesPart(OpenCorpus corpus, CorpusSelection selection, Theme theme, Language language) {
        this.corpus = corpus;
        this.selection = selection;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(GuidelinesPart.class);
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        Composite above = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(above);
        Text filter = new Text(above, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(filter);
        TopicTree tree = new TopicTree(above, this::showPage);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(tree.control());
        Composite paper = new Composite(halves, SWT.NONE);
        paper.setLayout(new FillLayout());
        halves.setWeights(2, 3);
        widgets = new Widgets(filter, tree, paper);
        filter.addListener(SWT.Modify, event -> tree.filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.control().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        newPage();
        following.add(selection.listen(this::follow));
        following.add(language.listen(this::reread));
        following.add(theme.listen(this::newPage));
        following.add(corpus.listen(this));
        reread();
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
    }

    @Focus
    void focus() {
        if (widgets != null) {
            widgets.tree().control().setFocus();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        reread();
    }

    @Override
    public void closed() {
        reread();
    }

    @Override
    public void changed(CorpusChange change) {
        if (change.schemaTouched()) {
            reread();
        } else {
            follow(selection.current());
        }
    }

    /** The widget has its colours from when it is made. */
    private void newPage() {
        if (widgets == null || widgets.paper().isDisposed()) {
            return;
        }
        if (page != null) {
            page.widget().dispose();
        }
        page = new RichTextView(
                widgets.paper(),
                new RichTextView.Colors(
                        theme.color(ThemeColor.PAPER),
                        theme.color(ThemeColor.TEXT),
                        theme.color(ThemeColor.QUIET_TEXT)));
        widgets.paper().layout();
        showPage(widgets.tree().selected());
    }

    private Optional<SchemaView> types() {
        return corpus.session().map(CorpusSession::types);
    }

    private void reread() {
        if (widgets == null || widgets.filter().isDisposed()) {
            return;
        }
        widgets.filter().setMessage(words.get("filter"));
        widgets.tree()
                .show(types().map(view -> new Topics(view, language.current(), words).all())
                        .orElse(List.of()));
        followed = Optional.empty();
        follow(selection.current());
        if (followed.isEmpty()) {
            showPage(widgets.tree().selected());
        }
    }

    /** Goes along when the caret comes to something of another type; what was chosen here stays until then. */
    private void follow(Optional<Selected> now) {
        Optional<SchemaElement> element =
                corpus.session().flatMap(session -> now.flatMap(selected -> new TypeAtCaret(session).of(selected)));
        if (widgets == null || widgets.filter().isDisposed() || element.isEmpty() || element.equals(followed)) {
            return;
        }
        followed = element;
        widgets.tree().select(element.get()).ifPresent(topic -> showPage(Optional.of(topic)));
    }

    private void showPage(Optional<Topic> topic) {
        if (page == null || page.widget().isDisposed()) {
            return;
        }
        RichText text = types().map(
                        view -> topic.map(chosen -> new GuidelinePage(view, language.current(), words).of(chosen))
                                .orElseGet(() -> hint("empty.nothingChosen")))
                .orElseGet(() -> hint("empty.noCorpus"));
        page.show(text);
    }

    private RichText hint(String key) {
        return RichText.writer().add(words.get(key), RichText.Style.QUIET).text();
    }
}
