package org.peristiwa.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.peristiwa.edit.ListenerHandle;

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

    void each(Consumer<L> tell) {
        for (Subscription<L> subscription : all) {
            tell.accept(subscription.listener());
        }
    }
}
