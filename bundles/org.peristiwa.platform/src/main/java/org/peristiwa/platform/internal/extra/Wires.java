package org.peristiwa.platform.internal.extra;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.BundleRejected.Reason;
import org.peristiwa.words.Message;

/** Starts bundles, and rewires those that used one which has changed. */
final class Wires {

    private static final long PATIENCE_SECONDS = 30;

    private final FrameworkWiring wiring;

    Wires(BundleContext context) {
        wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /**
     * Resolves and starts {@code bundle}, or attaches it to its host.
     *
     * @throws BundleRejected if that does not go; the message names the bundle and the reason
     */
    void activate(Bundle bundle) throws BundleRejected {
        String name = bundle.getSymbolicName();
        boolean fragment = Entry.isFragment(bundle);
        if (!wiring.resolveBundles(List.of(bundle)) && bundle.getState() == Bundle.INSTALLED) {
            Message why = new Unmet(wiring).of(bundle);
            throw new BundleRejected(Reason.DOES_NOT_RESOLVE, Refusal.of("named", name, why));
        }
        if (fragment || Entry.isWorking(bundle)) {
            return;
        }
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new BundleRejected(Reason.DOES_NOT_START, Refusal.of("doesNotStart", name, cause), e);
        }
    }

    /** Lets go of the old content of a changed or removed bundle; those that used it are wired anew. */
    void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        wiring.refreshBundles(List.of(bundle), event -> done.countDown());
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("bundles were not rewired within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
