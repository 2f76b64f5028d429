package org.peristiwa.platform.internal.extra;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.words.Localised;

/**
 * The extra bundles of the watched folder, kept running.
 *
 * <p>Felix FileInstall tells which files come and go. One file may need another that comes after it: so files are
 * first all installed, then started, and only then is what does not work named, once.
 */
public final class WatchedFolder {

    private static final Logger LOG = Logger.getLogger(WatchedFolder.class.getName());
    private static final String WATCHER = "org.apache.felix.fileinstall";
    private static final long CALM_MILLIS = 300;

    private final BundleContext context;
    private final Path folder;
    private final Wires wires;
    private final InstalledFiles installed;
    private final Map<Path, Entry> entries = new ConcurrentSkipListMap<>();
    private final ReentrantLock changing = new ReentrantLock();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "extra bundles");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean watching;
    private @Nullable ScheduledFuture<?> scheduled;

    /** The bundles in {@code folder}, which exists. */
    public WatchedFolder(BundleContext context, Path folder) {
        this.context = context;
        this.folder = folder;
        this.wires = new Wires(context);
        this.installed = new InstalledFiles(context, wires);
    }

    /** Forgets what has gone since the last run, and waits for the watcher's first look at the folder. */
    public void open() throws BundleException {
        installed.uninstallOrphans(folder);
        context.addBundleListener((SynchronousBundleListener) event -> {
            if (event.getType() == BundleEvent.STARTED
                    && WATCHER.equals(event.getBundle().getSymbolicName())) {
                watching = true;
                startPending();
            }
        });
    }

    /** Stops looking; the bundles run on until the framework stops them. */
    public void close() {
        later.shutdownNow();
    }

    Path folder() {
        return folder;
    }

    /** Makes a change to the folder while nobody else does. */
    <T> T change(Change<T> change) throws BundleRejected {
        changing.lock();
        try {
            return change.make(wires, installed);
        } finally {
            changing.unlock();
        }
    }

    /** A change to the folder. */
    @FunctionalInterface
    interface Change<T> {
        T make(Wires wires, InstalledFiles installed) throws BundleRejected;
    }

    List<ExtraBundle> list() {
        return entries.values().stream().map(Entry::describe).toList();
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    void put(Entry entry) {
        entries.put(entry.file(), entry);
    }

    void forget(Path file) {
        entries.remove(file);
    }

    /** A bundle of the product itself that has this name. */
    boolean productHas(String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName()) && !InstalledFiles.isExtra(bundle)) {
                return true;
            }
        }
        return false;
    }

    /** A file has come, or has changed. */
    void arrived(Path file) {
        changing.lock();
        try {
            put(load(file));
        } finally {
            changing.unlock();
        }
        startWhenCalm();
    }

    private Entry load(Path file) {
        try {
            BundleFile bundleFile = BundleFile.read(file);
            if (productHas(bundleFile.symbolicName())) {
                return new Entry(file, null, Refusal.of("ofProduct", bundleFile.symbolicName()));
            }
            return new Entry(file, installed.load(file), Localised.none());
        } catch (BundleRejected | BundleException | IOException e) {
            Localised why = Localised.told(e);
            report(file, why.inEnglish());
            return new Entry(file, null, why);
        }
    }

    /** A file has gone. */
    void gone(Path file) {
        changing.lock();
        try {
            forget(file);
            Bundle bundle = installed.find(file);
            if (bundle != null) {
                installed.uninstall(bundle);
            }
        } catch (BundleException e) {
            report(file, String.valueOf(e.getMessage()));
        } finally {
            changing.unlock();
        }
        startWhenCalm();
    }

    /** Waits until no more files come, so that those which need each other are all there. */
    private synchronized void startWhenCalm() {
        if (!watching || later.isShutdown()) {
            return;
        }
        if (scheduled != null) {
            scheduled.cancel(false);
        }
        scheduled = later.schedule(this::startPending, CALM_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void startPending() {
        changing.lock();
        try {
            entries().stream().filter(Entry::isPending).forEach(this::start);
        } finally {
            changing.unlock();
        }
    }

    private void start(Entry entry) {
        Bundle bundle = entry.bundle();
        if (bundle == null) {
            return;
        }
        Localised problem = Localised.none();
        try {
            wires.activate(bundle);
        } catch (BundleRejected e) {
            problem = e;
            if (!e.inEnglish().equals(entry.problem().inEnglish())) {
                report(entry.file(), e.inEnglish());
            }
        }
        put(entry.withProblem(problem));
    }

    private static void report(Path file, String problem) {
        String name = String.valueOf(file.getFileName());
        String named = problem.contains(name) ? problem : name + ": " + problem;
        LOG.warning(() -> "extra bundle left out: " + named);
    }
}
