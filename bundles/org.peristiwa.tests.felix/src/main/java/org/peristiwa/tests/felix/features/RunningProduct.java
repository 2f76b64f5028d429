package org.peristiwa.tests.felix.features;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;

/** The product that the tests run in. */
final class RunningProduct {

    private final BundleContext context =
            FrameworkUtil.getBundle(RunningProduct.class).getBundleContext();

    BundleContext context() {
        return context;
    }

    List<Bundle> bundles() {
        return List.of(context.getBundles());
    }

    /** Whether a display and the workbench are part of this run. */
    boolean hasWorkbench() {
        return isStarted("org.peristiwa.ui.workbench");
    }

    boolean isStarted(String symbolicName) {
        return bundles().stream()
                .anyMatch(bundle -> symbolicName.equals(bundle.getSymbolicName())
                        && (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0);
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** The service, which must be there. */
    <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }
}
