package org.peristiwa.ui.article.picture;

import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.SceneSource;
import org.peristiwa.ui.article.paint.CanvasTheme;

/**
 * What is drawn.
 *
 * @param title of the article
 * @param face of the text, by its name in the system; empty for the usual one
 * @param lineCharacters how many characters of usual width a line may hold
 */
public record Drawing(
        String title,
        ArticleText text,
        Segmentation segmentation,
        SceneSource scenes,
        CanvasTheme theme,
        Emphasis emphasis,
        String face,
        int lineCharacters) {}
