package org.peristiwa.tests.ui;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Fails each test of this bundle, without its asking, in which the UI thread is blocked; see {@link UiWatchdog}. */
public final class NeverBlocked implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace OWN = Namespace.create(NeverBlocked.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(OWN).put(UiWatchdog.class, UiWatchdog.watch(new Workbench()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        test.getStore(OWN).remove(UiWatchdog.class, UiWatchdog.class).close();
    }
}
