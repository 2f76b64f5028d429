package org.peristiwa.platform.internal.extra;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** Says in words what a bundle lacks that does not resolve. */
record Unmet(FrameworkWiring wiring) {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern BUNDLE = Pattern.compile("osgi\\.wiring\\.(?:bundle|host)=([\\w.-]+)");
    private static final Pattern BOUNDS = Pattern.compile("\\((!\\()?(?:bundle-)?version>=([\\w.]+)\\)");

    /** For example {@code needs the package a.b (1.0 or later, before 2.0)}. */
    String of(Bundle bundle) {
        List<BundleRequirement> missing = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(Unmet::isMandatory)
                .filter(requirement -> wiring.findProviders(requirement).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return "what it needs is there, but cannot be used together, or lacks something itself";
        }
        return missing.stream().map(Unmet::describe).distinct().collect(Collectors.joining(", ", "needs ", ""));
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        var directives = requirement.getDirectives();
        boolean optional =
                Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
        boolean dynamic = PackageNamespace.RESOLUTION_DYNAMIC.equals(directives.get(Constants.RESOLUTION_DIRECTIVE));
        String effective = directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, "resolve");
        return !optional && !dynamic && "resolve".equals(effective);
    }

    private static String describe(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        Matcher ofPackage = PACKAGE.matcher(filter);
        if (ofPackage.find()) {
            return "the package " + ofPackage.group(1) + bounds(filter);
        }
        Matcher ofBundle = BUNDLE.matcher(filter);
        if (ofBundle.find()) {
            return "the bundle " + ofBundle.group(1) + bounds(filter);
        }
        return requirement.getNamespace() + " " + filter;
    }

    private static String bounds(String filter) {
        StringBuilder text = new StringBuilder();
        Matcher bound = BOUNDS.matcher(filter);
        while (bound.find()) {
            text.append(text.isEmpty() ? " (" : ", ")
                    .append(bound.group(1) == null ? bound.group(2) + " or later" : "before " + bound.group(2));
        }
        return text.isEmpty() ? "" : text + ")";
    }
}
