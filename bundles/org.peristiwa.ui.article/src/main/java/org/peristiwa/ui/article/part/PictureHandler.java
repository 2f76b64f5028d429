package org.peristiwa.ui.article.part;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.article.edit.ArticleDesk;

/** Saves a picture of what one editor shows. */
public final class PictureHandler {

    private final PictureSaving pictures;
    private final Supplier<Optional<ArticleDesk>> desk;

    /** @param desk empty where the editor shows nothing */
    PictureHandler(PictureSaving pictures, Supplier<Optional<ArticleDesk>> desk) {
        this.pictures = pictures;
        this.desk = desk;
    }

    @CanExecute
    boolean canExecute() {
        return desk.get().isPresent();
    }

    @Execute
    void execute() {
        desk.get().ifPresent(pictures::start);
    }
}
