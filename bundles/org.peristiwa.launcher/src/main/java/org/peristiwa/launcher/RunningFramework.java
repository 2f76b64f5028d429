package org.peristiwa.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.peristiwa.launcher.Plan.PlannedBundle;

/** Felix with the product in it. */
final class RunningFramework {

    private static final Logger LOG = Logger.getLogger(RunningFramework.class.getName());
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;

    private RunningFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts the framework alone: bundles that it knows from its cache are there, but none runs. */
    static RunningFramework start(Map<String, Object> properties) throws BundleException {
        // FrameworkFactory says Map<String, String>, but Felix takes its logger as a property, too
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, String> asDeclared = (Map) properties;
        FrameworkFactory factory = new org.apache.felix.framework.FrameworkFactory();
        Framework framework = factory.newFramework(asDeclared);
        framework.start();
        return new RunningFramework(framework);
    }

    /** Installs every bundle of {@code plan}. */
    void install(Plan plan) throws BundleException {
        for (PlannedBundle bundle : plan.bundles()) {
            context().installBundle(bundle.location());
        }
    }

    /**
     * Starts the installed bundles of these categories. One that does not start is logged; the others run without it.
     */
    void startBundles(Plan plan, Set<String> categories) {
        List<Bundle> bundles = new ArrayList<>();
        for (PlannedBundle planned : plan.startedWith(categories)) {
            Bundle bundle = context().getBundle(planned.location());
            if (bundle == null) {
                LOG.severe("not installed: " + planned.location());
            } else if (!isFragment(bundle)) {
                bundles.add(bundle);
            }
        }
        resolveTogether(bundles);
        bundles.forEach(RunningFramework::startBundle);
    }

    /** One resolution of all is faster than one for each. */
    private void resolveTogether(Collection<Bundle> bundles) {
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** For this run only: another run may want other bundles of the same cache. */
    private static void startBundle(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            LOG.log(Level.SEVERE, bundle.getSymbolicName() + " does not start: " + e.getMessage(), e);
        }
    }

    /**
     * Runs the product's main program on the calling thread.
     *
     * @return its exit code
     */
    int runMain(String[] arguments) {
        try {
            for (ServiceReference<?> reference :
                    context().getServiceReferences(ToIntFunction.class, "(peristiwa.main=true)")) {
                // the service's own bundle registers it with this type argument
                @SuppressWarnings("unchecked")
                ToIntFunction<String[]> main =
                        (ToIntFunction<String[]>) context().getService(reference);
                return main.applyAsInt(arguments);
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("no bundle of the product offers a main program");
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    /** Stops all bundles and the framework, and waits until that is done. */
    void stop() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            LOG.log(Level.WARNING, Constants.SYSTEM_BUNDLE_SYMBOLICNAME + " does not stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
