package org.peristiwa.tests.felix.internal;

import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.platform.app.Application;

/** The tests of one bundle as the program that the launcher runs. */
@Component(property = Application.KIND + "=tests")
public final class InFelixRun implements Application {

    private final BundleContext context;

    /** Finds bundles through {@code context}. */
    @Activate
    public InFelixRun(BundleContext context) {
        this.context = context;
    }

    @Override
    public int run(String[] arguments) throws Exception {
        Watchdog.start();
        RunOptions options = RunOptions.parse(List.of(arguments));
        JUnitRun tests = new JUnitRun(bundle(options.bundle()), options.reports());
        boolean passed = options.workbench()
                ? new WorkbenchRun(context)
                        .during(tests::run, options.forWorkbench().toArray(String[]::new))
                : tests.run();
        return passed ? 0 : 1;
    }

    private Bundle bundle(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such bundle: " + symbolicName));
    }
}
