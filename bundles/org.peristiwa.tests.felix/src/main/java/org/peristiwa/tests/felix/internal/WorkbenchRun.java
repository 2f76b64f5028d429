package org.peristiwa.tests.felix.internal;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.osgi.util.tracker.ServiceTracker;
import org.peristiwa.platform.app.Application;

/** Runs the workbench on the calling thread, and tests on another while its window is open. */
record WorkbenchRun(BundleContext context) {

    private static final long PATIENCE_SECONDS = 60;
    private static final String ALL_HAVE_HEARD = "org/peristiwa/tests/opened";

    /** Gives what {@code tests} give, or fails if the workbench does not open, or ends before they do. */
    boolean during(Callable<Boolean> tests, String[] arguments) throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        whenOpened(opened::countDown);
        CompletableFuture<Boolean> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> runThenClose(tests, opened, result), "tests");
        thread.setDaemon(true);
        thread.start();
        application().run(arguments);
        result.completeExceptionally(new IllegalStateException("the workbench ended before the tests did"));
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Calls {@code action} once every listener has heard that the window is open. Events that are posted arrive one after
     * the other: so one that is posted on hearing of the window comes after all have.
     */
    private void whenOpened(Runnable action) {
        listen(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, () -> context.getService(
                        context.getServiceReference(EventAdmin.class))
                .postEvent(new Event(ALL_HAVE_HEARD, Map.of())));
        listen(ALL_HAVE_HEARD, action);
    }

    private void listen(String topic, Runnable action) {
        context.registerService(
                EventHandler.class,
                event -> action.run(),
                FrameworkUtil.asDictionary(Map.of(EventConstants.EVENT_TOPIC, topic)));
    }

    // Whatever goes wrong on the thread of the tests is the result, or the process would wait for ever.
    private void runThenClose(Callable<Boolean> tests, CountDownLatch opened, CompletableFuture<Boolean> result) {
        try {
            if (!opened.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no window within " + PATIENCE_SECONDS + " s");
            }
            result.complete(tests.call());
        } catch (Exception | LinkageError e) {
            result.completeExceptionally(e);
        } finally {
            close();
        }
    }

    private Application application() throws Exception {
        String filter =
                "(&(objectClass=" + Application.class.getName() + ")(" + Application.KIND + "=" + Application.UI + "))";
        var tracker = new ServiceTracker<Application, Application>(context, FrameworkUtil.createFilter(filter), null);
        tracker.open();
        Application application = tracker.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        if (application == null) {
            throw new IllegalStateException("there is no workbench");
        }
        return application;
    }

    private void close() {
        IWorkbench workbench = context.getService(context.getServiceReference(IWorkbench.class));
        UISynchronize display = workbench.getApplication().getContext().get(UISynchronize.class);
        display.asyncExec(workbench::close);
    }
}
