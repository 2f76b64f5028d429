package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** Works in a dialog while the action that opens it waits. */
final class InDialog {

    private static final int UNTIL_IT_IS_OPEN_MILLIS = 200;

    private InDialog() {}

    /** Runs {@code action}, does something in the dialog that it opens over {@code parent}, and closes the dialog. */
    static void during(Runnable action, Shell parent, Consumer<Shell> work) {
        List<Throwable> failures = new ArrayList<>();
        parent.getDisplay().timerExec(UNTIL_IT_IS_OPEN_MILLIS, () -> {
            Shell dialog = parent.getShells()[0];
            try {
                work.accept(dialog);
            } catch (RuntimeException | Error e) {
                failures.add(e);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        action.run();
        assertThat(failures).isEmpty();
    }
}
