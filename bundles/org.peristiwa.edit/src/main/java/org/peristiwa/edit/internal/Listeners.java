package org.peristiwa.edit.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.ListenerHandle;

/** Tells each listener everything in one order, also where a listener itself makes the next change. */
final class Listeners {

    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<Subscription> all = new CopyOnWriteArrayList<>();
    private final Deque<Consumer<CorpusListener>> untold = new ArrayDeque<>();
    private boolean telling;

    private static final class Subscription {
        private final CorpusListener listener;

        Subscription(CorpusListener listener) {
            this.listener = listener;
        }
    }

    ListenerHandle add(CorpusListener listener) {
        Subscription subscription = new Subscription(listener);
        all.add(subscription);
        return () -> all.remove(subscription);
    }

    /** To be called by the thread that holds the session. */
    void tell(Consumer<CorpusListener> news) {
        untold.add(news);
        if (telling) {
            return;
        }
        telling = true;
        try {
            for (Consumer<CorpusListener> next = untold.poll(); next != null; next = untold.poll()) {
                for (Subscription subscription : all) {
                    tell(subscription.listener, next);
                }
            }
        } finally {
            telling = false;
        }
    }

    /** Tells of what is no change, from any thread. */
    void tellAtOnce(Consumer<CorpusListener> news) {
        all.forEach(subscription -> tell(subscription.listener, news));
    }

    /** One listener's fault is not another's, and not the user's whose change is made. */
    private static void tell(CorpusListener listener, Consumer<CorpusListener> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "a listener failed: " + listener.getClass().getName(),
                    e);
        }
    }
}
