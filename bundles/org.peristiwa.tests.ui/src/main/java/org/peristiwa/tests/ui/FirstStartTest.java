package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.junit.jupiter.api.Test;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.WorkbenchIds;

class FirstStartTest {

    private final Workbench workbench = new Workbench();

    @Test
    void given_a_user_without_data_when_the_workbench_starts_then_a_copy_of_the_sample_has_been_opened() {
        ProductFolders folders = workbench.service(ProductFolders.class);
        Path copy = folders.data().resolve("sample");
        assertThat(copy.resolve("corpus.peristiwa"))
                .isRegularFile()
                .hasSameTextualContentAs(folders.sample().resolve("corpus.peristiwa"));
        List<Path> known = workbench.onScreen(() -> {
            OpenCorpus corpus = workbench.service(OpenCorpus.class);
            return Stream.concat(
                            corpus.session().map(session -> Path.of(session.location())).stream(),
                            corpus.recent().stream())
                    .toList();
        });
        assertThat(known).contains(copy);
    }

    @Test
    void given_a_user_without_data_when_the_workbench_starts_then_the_page_that_welcomes_them_is_there() {
        boolean rendered = workbench.onScreen(() -> workbench
                .application()
                .getContext()
                .get(EModelService.class)
                .find(WorkbenchIds.WELCOME, workbench.application())
                .isToBeRendered());
        assertThat(rendered).isTrue();
    }

    @Test
    void given_the_workbench_on_its_sample_then_the_install_folder_has_no_lock_or_journal() {
        assertThat(Files.exists(workbench.service(ProductFolders.class).sample().resolve(".peristiwa")))
                .isFalse();
    }
}
