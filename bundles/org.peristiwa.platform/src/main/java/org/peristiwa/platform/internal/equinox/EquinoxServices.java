package org.peristiwa.platform.internal.equinox;

import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.debug.DebugOptionsListener;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.peristiwa.platform.folders.ProductFolders;

/** Registers what Equinox, the framework, would offer by itself. */
public final class EquinoxServices {

    private final BundleContext context;
    private final ServiceTracker<DebugOptionsListener, DebugOptionsListener> traceListeners;
    private final TraceOptions trace;

    /** Nothing is registered yet. */
    public EquinoxServices(BundleContext context) {
        this.context = context;
        this.trace = new TraceOptions(this::tellTraceListeners);
        this.traceListeners = new ServiceTracker<>(context, DebugOptionsListener.class, null) {
            @Override
            public DebugOptionsListener addingService(ServiceReference<DebugOptionsListener> reference) {
                DebugOptionsListener listener = super.addingService(reference);
                listener.optionsChanged(trace);
                return listener;
            }
        };
    }

    /** Registers all; the framework takes them back when the bundle stops. */
    public void register(ProductFolders folders, Path logFile) {
        area(Location.INSTALL_AREA_TYPE, folders.install(), true);
        area(Location.ECLIPSE_HOME_LOCATION_TYPE, folders.install(), true);
        area(Location.INSTANCE_AREA_TYPE, folders.data(), false);
        area(Location.CONFIGURATION_AREA_TYPE, folders.configuration(), false);
        area(Location.USER_AREA_TYPE, Path.of(System.getProperty("user.home")), false);
        context.registerService(EnvironmentInfo.class, new ProductEnvironment(context), null);
        context.registerService(
                URLConverter.class,
                new BundleUrls(context, folders.cache().resolve("unpacked")),
                FrameworkUtil.asDictionary(Map.of("protocol", "bundle")));
        context.registerService(FrameworkLog.class, new EquinoxLog(logFile), null);
        context.registerService(SAXParserFactory.class, new PerBundle<>(SAXParserFactory::newInstance), null);
        context.registerService(
                DocumentBuilderFactory.class, new PerBundle<>(DocumentBuilderFactory::newInstance), null);
        context.registerService(DebugOptions.class, trace, null);
        context.registerService(BundleLocalization.class, new BundleTexts(), null);
        traceListeners.open();
    }

    private void area(String type, Path folder, boolean readOnly) {
        context.registerService(
                Location.class,
                new Area(folder, readOnly),
                FrameworkUtil.asDictionary(Map.of(Location.SERVICE_PROPERTY_TYPE, type)));
    }

    private void tellTraceListeners() {
        for (DebugOptionsListener listener : traceListeners.getServices(new DebugOptionsListener[0])) {
            listener.optionsChanged(trace);
        }
    }
}
