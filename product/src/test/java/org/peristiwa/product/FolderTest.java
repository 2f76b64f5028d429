package org.peristiwa.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path path;

    @Test
    void given_the_same_content_when_put_again_then_the_file_keeps_its_time() throws IOException {
        new Folder(path).put("a.json", "{}");
        Files.setLastModifiedTime(path.resolve("a.json"), FileTime.fromMillis(1000));
        new Folder(path).put("a.json", "{}");
        assertThat(Files.getLastModifiedTime(path.resolve("a.json")).toMillis()).isEqualTo(1000);
    }

    @Test
    void given_a_file_of_an_earlier_build_when_finished_without_it_then_it_is_gone() throws IOException {
        new Folder(path).put("old.jar", "old");
        Folder folder = new Folder(path);
        folder.put("new.jar", "new");
        folder.finish();
        assertThat(path).isDirectoryContaining("glob:**/new.jar").isDirectoryNotContaining("glob:**/old.jar");
    }
}
