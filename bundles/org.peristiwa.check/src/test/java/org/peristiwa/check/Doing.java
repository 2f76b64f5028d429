package org.peristiwa.check;

import java.util.function.Function;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;

/** A verb written for a test. */
public record Doing<R>(Function<EditContext, R> what) implements Verb<R> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("test");
    }

    @Override
    public R apply(EditContext context) {
        return what.apply(context);
    }
}
