package org.peristiwa.platform.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.platform.internal.equinox.EquinoxServices;
import org.peristiwa.platform.internal.extra.FolderExtraBundles;
import org.peristiwa.platform.internal.extra.FolderWatch;
import org.peristiwa.platform.internal.extra.SafeModeBundles;
import org.peristiwa.platform.internal.extra.WatchedFolder;
import org.peristiwa.platform.internal.log.ProductLog;
import org.peristiwa.platform.internal.log.ServiceLog;

/** Starts the bridge. The launcher starts this bundle before any other, and tells the folders as properties. */
public final class PlatformActivator implements BundleActivator {

    private @Nullable ServiceLog serviceLog;
    private @Nullable WatchedFolder watched;

    @Override
    public void start(BundleContext context) throws Exception {
        ProductFolders folders = new ProductFolders(
                folder(context, "peristiwa.install"),
                folder(context, "peristiwa.data"),
                folder(context, "peristiwa.cache"));
        ProductLog log = new ProductLog(folders.logs());
        log.open();
        serviceLog = new ServiceLog(context);
        serviceLog.open();
        context.addFrameworkListener(serviceLog);
        context.registerService(ProductFolders.class, folders, null);
        new EquinoxServices(context).register(folders, log.file());
        registerExtraBundles(context, folders);
        context.registerService(
                ToIntFunction.class,
                new MainProgram(context),
                FrameworkUtil.asDictionary(Map.of("peristiwa.main", "true")));
    }

    private void registerExtraBundles(BundleContext context, ProductFolders folders) throws Exception {
        if (Boolean.parseBoolean(context.getProperty("peristiwa.safe-mode"))) {
            context.registerService(ExtraBundles.class, new SafeModeBundles(folders.extraBundles()), null);
            return;
        }
        Files.createDirectories(folders.extraBundles());
        watched = new WatchedFolder(context, folders.extraBundles());
        watched.open();
        context.registerService(ArtifactInstaller.class, new FolderWatch(watched), null);
        context.registerService(ExtraBundles.class, new FolderExtraBundles(watched), null);
    }

    private static Path folder(BundleContext context, String property) {
        return Path.of(Objects.requireNonNull(context.getProperty(property), property));
    }

    @Override
    public void stop(BundleContext context) {
        if (watched != null) {
            watched.close();
        }
        if (serviceLog != null) {
            context.removeFrameworkListener(serviceLog);
            serviceLog.close();
        }
    }
}
