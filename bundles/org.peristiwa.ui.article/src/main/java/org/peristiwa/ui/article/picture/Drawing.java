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
 * @param lineCharacters how many characters of usual width a line may hold
 */
public record Drawing(
        String title,
        ArticleText text,
        Segmentation segmentation,
        SceneSource scenes,
        CanvasTheme theme,
        Emphasis emphasis,
        int lineCharacters) {}
