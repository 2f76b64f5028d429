package org.peristiwa.platform.internal;

import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.peristiwa.platform.app.Application;

/**
 * Runs the {@link Application} of the kind that the launcher has chosen. The launcher calls it as a function of the
 * JDK, since it shares no classes with bundles.
 */
final class MainProgram implements ToIntFunction<String[]> {

    /** {@code EX_SOFTWARE} of sysexits.h: the fault is ours. */
    private static final int INTERNAL_ERROR = 70;

    private static final long PATIENCE_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger(MainProgram.class.getName());

    private final BundleContext context;

    MainProgram(BundleContext context) {
        this.context = context;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        String kind = context.getProperty(Application.KIND);
        try {
            Application application = find(kind);
            if (application == null) {
                LOG.severe("the product has no application of the kind " + kind);
                return INTERNAL_ERROR;
            }
            return application.run(arguments);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERNAL_ERROR;
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "unexpected: " + e, e);
            return INTERNAL_ERROR;
        }
    }

    private @Nullable Application find(String kind) throws InvalidSyntaxException, InterruptedException {
        String filter = "(&(" + Constants.OBJECTCLASS + "=" + Application.class.getName() + ")(" + Application.KIND
                + "=" + kind + "))";
        var tracker = new ServiceTracker<Application, Application>(context, FrameworkUtil.createFilter(filter), null);
        tracker.open();
        return tracker.waitForService(PATIENCE_MILLIS);
    }
}
