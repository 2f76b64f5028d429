package org.peristiwa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.SchemaPackage;

/** Draws the model from what Xcore made of it, at every build, and holds the page in the documentation to it. */
class ModelDiagramTest {

    private static final Path COMMITTED = Path.of("..", "..", "docs", "developer", "model-diagram.md");
    private static final Path DRAWN = Path.of("target", "model-diagram.md");

    @Test
    void given_the_model_when_drawn_then_the_documentation_shows_just_that() throws IOException {
        String page = new ModelDiagram().page(CorpusPackage.eINSTANCE, SchemaPackage.eINSTANCE, LayerPackage.eINSTANCE);
        Files.createDirectories(DRAWN.toAbsolutePath().getParent());
        Files.writeString(DRAWN, page);
        assertThat(COMMITTED)
                .as("the model has changed: copy bundles/org.peristiwa.model/" + DRAWN + " there")
                .exists()
                .hasContent(page);
    }
}
