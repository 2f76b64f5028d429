package org.peristiwa.ui.workbench.parts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** Long work at the foot of the window: the oldest piece, how far it is, and a way to stop it. */
public final class ProgressControl {

    private static final int BAR_WIDTH = 110;

    private final LongWork work;
    private final Icons icons;
    private final Messages words;
    private @Nullable ListenerHandle following;
    private @Nullable Composite line;
    private @Nullable CLabel name;
    private @Nullable ProgressBar bar;
    private long shown;

    @Inject
    public ProgressControl(LongWork work, Icons icons, Language language) {
        this.work = work;
        this.icons = icons;
        this.words = language.messages(Words.class);
    }

    @PostConstruct
    void create(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(4, 0)
                .spacing(6, 0)
                .applyTo(line);
        name = new CLabel(line, SWT.RIGHT);
        GridDataFactory.fillDefaults()
                .hint(220, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(name);
        bar = new ProgressBar(line, SWT.HORIZONTAL);
        bar.setMaximum(100);
        GridDataFactory.fillDefaults()
                .hint(BAR_WIDTH, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(bar);
        ToolItem stop = new ToolItem(new ToolBar(line, SWT.FLAT), SWT.PUSH);
        stop.setImage(icons.get(Icon.CLOSE));
        stop.setToolTipText(words.get("progress.cancel"));
        stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> work.cancel(shown)));
        line.setVisible(false);
        following = work.listen(this::show);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }

    private void show() {
        if (line == null || line.isDisposed() || name == null || bar == null) {
            return;
        }
        List<LongWork.Running> running = work.running();
        line.setVisible(!running.isEmpty());
        if (running.isEmpty()) {
            return;
        }
        LongWork.Running first = running.get(0);
        // What the user sees is what the button stops
        shown = first.id();
        boolean known = first.percent() != LongWork.Running.UNKNOWN;
        String more = running.size() > 1 ? " +" + (running.size() - 1) : "";
        name.setText(known ? words.get("progress.percent", first.name(), first.percent()) + more : first.name() + more);
        bar.setSelection(known ? first.percent() : 0);
    }
}
