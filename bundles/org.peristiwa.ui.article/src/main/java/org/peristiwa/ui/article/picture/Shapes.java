package org.peristiwa.ui.article.picture;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.paint.Outline;

/** Takes the shapes of a picture, from what lies lowest to what lies on top. Sizes are in pixels of the layout; y grows downwards. */
interface Shapes {

    void fill(Outline outline, RGB color);

    void draw(Outline outline, RGB color, float width, boolean dashed);

    /** Words that are there to be found and copied, and are not seen. */
    void words(String words, int x, int y, int width, int height);

    /** A picture in a rectangle. */
    void picture(ImageData data, int x, int y, int width, int height);
}
