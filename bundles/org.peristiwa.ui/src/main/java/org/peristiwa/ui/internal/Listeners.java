package org.peristiwa.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.jobs.OnScreen;

/** Who listens, in the order in which they came; each time they are added counts on its own. */
final class Listeners<L> {

    private record Subscription<L>(L listener) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private final List<Subscription<L>> all = new CopyOnWriteArrayList<>();

    ListenerHandle add(L listener) {
        Subscription<L> subscription = new Subscription<>(listener);
        all.add(subscription);
        return () -> all.remove(subscription);
    }

    /**
     * Tells each of them in a turn of the UI thread of its own, so that together they do not hold it; who has left by then is not told.
     * On another thread, at once.
     */
    void inTurn(Consumer<L> tell) {
        Display display = Display.getCurrent();
        if (display == null) {
            each(tell);
            return;
        }
        Stream<Runnable> turns = List.copyOf(all).stream().map(subscription -> () -> {
            if (all.contains(subscription)) {
                tell.accept(subscription.listener());
            }
        });
        OnScreen.inTurns(display, turns.iterator());
    }

    void each(Consumer<L> tell) {
        for (Subscription<L> subscription : all) {
            tell.accept(subscription.listener());
        }
    }
}
