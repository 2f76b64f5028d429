package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.edit.schema.refactor.Refactorings;

/** The first of the runs of the test of restarts, which starts them: the window is left with the schema in front. */
class RestartLeft {

    private final Workbench workbench = new Workbench();
    private final Views views = new Views(workbench);
    private final Keyboard keys = new Keyboard(workbench);

    @Test
    void given_the_sample_when_the_schema_is_opened_and_changed_then_the_window_is_left_so() {
        keys.press(SWT.CTRL, SWT.SHIFT, 't');
        workbench.until("the schema is seen", () -> views.isSeen(Views.SCHEMA));
        workbench.prepare(() -> {
            CorpusSession session = workbench.session();
            // Of an older version is then what comes in from elsewhere
            session.execute(Refactorings.parse("rename", List.of("event:Contact.Meet", "to=Contact.Gather"))
                    .verb(RefactoringProgress.NONE));
            session.saveAll();
            return session;
        });
        assertThat(views.count(Views.SCHEMA)).isEqualTo(1);
    }
}
