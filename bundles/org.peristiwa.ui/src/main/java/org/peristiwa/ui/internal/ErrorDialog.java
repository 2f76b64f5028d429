package org.peristiwa.ui.internal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.peristiwa.edit.EditException;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;

/** One dialog for every error. */
@Component
public final class ErrorDialog implements ErrorPresenter {

    private final Messages words;
    private final StatusLine status;
    private final Logger log;

    @Activate
    public ErrorDialog(
            @Reference Language language,
            @Reference StatusLine status,
            @Reference(service = LoggerFactory.class) Logger log) {
        this.words = language.messages(Words.class);
        this.status = status;
        this.log = log;
    }

    @Override
    public void present(String what, Throwable cause) {
        present(what, cause, advice(cause));
    }

    @Override
    public void present(String what, Throwable cause, String advice) {
        Display display = Display.getDefault();
        if (cause instanceof EditException refusal) {
            OnScreen.later(display, () -> status.show(StatusLine.Tone.WARNING, refusal));
            return;
        }
        log.error(what, cause);
        OnScreen.later(display, () -> open(display, what, reason(cause), advice));
    }

    private void open(Display display, String what, String reason, String advice) {
        String text = reason.isEmpty() ? advice : reason + "\n\n" + advice;
        MessageDialog.open(
                MessageDialog.ERROR,
                display.getActiveShell(),
                words.get("error.title"),
                what + "\n\n" + text,
                org.eclipse.swt.SWT.SHEET,
                words.get("button.close"));
    }

    /** What the cause says in its own words; for the file system's exceptions, whose message is a bare path, a sentence. */
    private String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException denied) {
            return words.get("error.denied", denied.getFile());
        }
        if (cause instanceof NoSuchFileException missing) {
            return words.get("error.missing", missing.getFile());
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return words.get("error.file", file.getFile(), file.getReason());
        }
        String told = words.told(cause);
        if (told.isBlank()) {
            return cause.getCause() == null ? words.get("error.unexpected") : reason(cause.getCause());
        }
        return told;
    }

    private String advice(Throwable cause) {
        boolean expected = cause instanceof java.io.IOException || cause instanceof java.io.UncheckedIOException;
        return words.get(expected ? "error.advice.file" : "error.advice.bug");
    }
}
