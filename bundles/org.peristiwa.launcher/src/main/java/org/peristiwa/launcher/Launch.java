package org.peristiwa.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * One start of the product.
 *
 * @param host the system
 * @param user the user's folders
 * @param roots the product's folder, and perhaps others with more features
 * @param kind which application runs
 * @param categories which features start
 */
record Launch(HostPlatform host, UserFolders user, List<Path> roots, String kind, Set<String> categories) {

    /** Says which features start, beside those that {@link Options} ask for: categories with commas between. */
    static final String MORE_CATEGORIES = "peristiwa.start";

    /** Says which application runs, in place of the choice by {@link Options}. */
    static final String KIND = "peristiwa.application";

    /** Folders laid out as the product's, with more features, separated as in a class path. */
    static final String MORE_ROOTS = "peristiwa.roots";

    static Launch of(Options options, Path install, HostPlatform host, UserFolders user) {
        Set<String> categories = new TreeSet<>(Set.of("headless"));
        String kind = System.getProperty(KIND, options.wantsWorkbench() ? "ui" : "cli");
        if (kind.equals("ui")) {
            categories.add("workbench");
        }
        if (!options.safeMode()) {
            categories.add("extra");
        }
        if (options.console()) {
            categories.add("console");
        }
        categories.addAll(parts(System.getProperty(MORE_CATEGORIES, ""), ","));
        List<Path> roots = new ArrayList<>(List.of(install));
        parts(System.getProperty(MORE_ROOTS, ""), File.pathSeparator).forEach(root -> roots.add(Path.of(root)));
        return new Launch(host, user, List.copyOf(roots), kind, categories);
    }

    private static List<String> parts(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(separator)));
    }

    /** Starts the framework and the features, runs the application, stops the framework; gives the exit code. */
    int run(Options options) throws IOException, BundleException {
        try (CacheSlot slot = CacheSlot.take(user.cache().resolve(slots(options)))) {
            String signature = ProductContent.signature(roots);
            boolean warm = !options.clean() && slot.holds(signature);
            Plan plan = warm ? slot.plan() : new Features(host).plan(roots);
            if (!warm) {
                slot.begin();
            }
            RunningFramework framework = RunningFramework.start(properties(options, plan, slot, warm));
            Thread onSignal = new Thread(framework::stop, "stop");
            Runtime.getRuntime().addShutdownHook(onSignal);
            try {
                if (!warm) {
                    framework.install(plan);
                    slot.complete(plan, signature);
                }
                framework.startBundles(plan, categories);
                return framework.runMain(options.arguments().toArray(String[]::new));
            } finally {
                framework.stop();
                SharedClasses.ofThisProcess().ifPresent(classes -> classes.keep(signature, kind.equals("ui")));
            }
        }
    }

    /** A cache for each place of the product; one apart for safe mode, into which no extra bundle ever came. */
    private String slots(Options options) {
        String product = Integer.toHexString(roots.hashCode());
        return "framework-" + product + (options.safeMode() ? "-safe" : "");
    }

    private Map<String, Object> properties(Options options, Plan plan, CacheSlot slot, boolean warm) {
        Map<String, Object> properties = new HashMap<>(plan.properties());
        properties.put(Constants.FRAMEWORK_STORAGE, slot.framework().toString());
        if (!warm) {
            properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        }
        properties.put("felix.log.logger", new FelixLog());
        properties.put("osgi.os", host.os());
        properties.put("osgi.ws", host.ws());
        properties.put("osgi.arch", host.arch());
        properties.put("osgi.nl", Locale.getDefault().toString());
        properties.put("peristiwa.install", roots.get(0).toString());
        properties.put("peristiwa.data", user.data().toString());
        properties.put("peristiwa.cache", user.cache().toString());
        properties.put("peristiwa.safe-mode", Boolean.toString(options.safeMode()));
        properties.put(KIND, kind);
        properties.put("felix.fileinstall.dir", user.data().resolve("bundles").toString());
        properties.put(
                "felix.fileinstall.tmpdir",
                slot.framework().resolveSibling("fileinstall").toString());
        return properties;
    }
}
