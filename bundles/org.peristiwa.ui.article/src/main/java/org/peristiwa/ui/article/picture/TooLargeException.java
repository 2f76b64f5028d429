package org.peristiwa.ui.article.picture;

/** A picture is higher than its format can be. */
public final class TooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final PictureFormat format;
    private final int height;
    private final int most;

    TooLargeException(PictureFormat format, int height, int most) {
        super(format + " cannot be " + height + " pixels high, only " + most);
        this.format = format;
        this.height = height;
        this.most = most;
    }

    public PictureFormat format() {
        return format;
    }

    /** In pixels of the layout, what the picture would need. */
    public int height() {
        return height;
    }

    /** In pixels of the layout, what the format can have. */
    public int most() {
        return most;
    }
}
