package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;

/**
 * A later run of the test of restarts, which starts them: the schema is there again, once, and works. Leaves the window in the other
 * perspective, in the other language and in the dark.
 */
class RestartFound {

    private final Workbench workbench = new Workbench();
    private final Views views = new Views(workbench);
    private final Keyboard keys = new Keyboard(workbench);

    @Test
    void given_a_window_that_was_left_with_the_schema_in_front_then_it_is_there_and_can_be_closed_and_opened() {
        assertThat(workbench.dialogs()).isEmpty();
        String language = workbench.service(Language.class).current().getLanguage();
        String tail = language + "-" + views.perspective();
        workbench.pause(1_500);
        workbench.screenshot("restart-" + tail);
        assertThat(views.count(Views.SCHEMA)).isEqualTo(1);
        views.show(Views.SCHEMA);
        workbench.until("its tree is filled", () -> views.rows(Views.SCHEMA) > 0);
        workbench.screenshot("restart-schema-" + tail);
        tellsOfOlderLayers();
        leaveOtherwise();
    }

    /** The foot of the window said it when the corpus was opened, and the layer is one of the session. */
    private void tellsOfOlderLayers() {
        CorpusSession session = workbench.session();
        if (Boolean.getBoolean("peristiwa.restart.older")) {
            workbench.until("the older layer has been brought up to date", () -> !session.broughtUpToDate()
                    .isEmpty());
            workbench.until("the foot of the window says so", () -> workbench
                    .service(StatusLine.class)
                    .current()
                    .filter(message -> message.text().contains("1.0"))
                    .isPresent());
            workbench.screenshot("restart-notice");
        }
        workbench.prepare(() -> {
            session.saveAll();
            return session;
        });
    }

    private void leaveOtherwise() {
        workbench.onScreen(() -> {
            workbench.service(Language.class).switchTo(Locale.forLanguageTag("id"));
            workbench.service(Theme.class).switchTo(Theme.Mode.DARK);
            return true;
        });
        views.perspective(WorkbenchIds.PERSPECTIVE_REVIEW);
        workbench.pause(500);
        keys.press(SWT.ESC);
    }
}
