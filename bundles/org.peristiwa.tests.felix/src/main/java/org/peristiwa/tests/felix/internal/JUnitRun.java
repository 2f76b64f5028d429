package org.peristiwa.tests.felix.internal;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.reporting.legacy.xml.LegacyXmlReportGeneratingListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Runs the test classes that a bundle's header {@code Test-Cases} names, and reports. Extensions of JUnit that the bundle names in
 * {@code META-INF/services} hold for all of them.
 */
record JUnitRun(Bundle bundle, Path reports) {

    private static final String HEADER = "Test-Cases";
    private static final String ONLY = System.getProperty("peristiwa.tests.only", "");

    /** Whether there were tests and all passed. */
    boolean run() throws ClassNotFoundException {
        PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        try {
            launcher().execute(request(), summary, new LegacyXmlReportGeneratingListener(reports, out));
        } finally {
            thread.setContextClassLoader(before);
        }
        return report(summary.getSummary(), out);
    }

    /** In OSGi nothing is found by ServiceLoader: the engine is named. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    private LauncherDiscoveryRequest request() throws ClassNotFoundException {
        String header = bundle.getHeaders().get(HEADER);
        if (header == null) {
            throw new IllegalStateException(bundle.getSymbolicName() + " has no header " + HEADER);
        }
        List<ClassSelector> classes = new ArrayList<>();
        for (String name : header.split("\\s*,\\s*", -1)) {
            if (name.endsWith("." + ONLY) || ONLY.isEmpty()) {
                classes.add(DiscoverySelectors.selectClass(bundle.loadClass(name)));
            }
        }
        if (classes.isEmpty()) {
            // What is run only when it is asked for is not in the header
            classes.add(DiscoverySelectors.selectClass(bundle.loadClass(bundle.getSymbolicName() + "." + ONLY)));
        }
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(classes)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .build();
    }

    private boolean report(TestExecutionSummary summary, PrintWriter out) {
        summary.printFailuresTo(out, 40);
        long failed = summary.getTotalFailureCount();
        long skipped = summary.getTestsSkippedCount();
        out.printf(
                "in Felix, %s, %s: %d passed, %d failed%s%n",
                bundle.getSymbolicName(),
                reports.getFileName(),
                summary.getTestsSucceededCount(),
                failed,
                skipped == 0 ? "" : ", " + skipped + " skipped");
        return failed == 0 && summary.getTestsSucceededCount() > 0;
    }
}
