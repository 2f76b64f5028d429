package org.peristiwa.platform.internal.extra;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** Says in words what a bundle lacks that does not resolve. */
record Unmet(FrameworkWiring wiring) {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern BUNDLE = Pattern.compile("osgi\\.wiring\\.(?:bundle|host)=([\\w.-]+)");
    private static final Pattern BOUNDS = Pattern.compile("\\((!\\()?(?:bundle-)?version>=([\\w.]+)\\)");

    /** For example {@code needs the package a.b (1.0 or later, before 2.0)}. */
    Message of(Bundle bundle) {
        List<BundleRequirement> missing = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(Unmet::isMandatory)
                .filter(requirement -> wiring.findProviders(requirement).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return Refusal.of("notTogether");
        }
        return Refusal.of(
                "needs",
                Localised.joined(
                        ", ", missing.stream().map(Unmet::describe).distinct().toList()));
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        var directives = requirement.getDirectives();
        boolean optional =
                Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
        boolean dynamic = PackageNamespace.RESOLUTION_DYNAMIC.equals(directives.get(Constants.RESOLUTION_DIRECTIVE));
        String effective = directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, "resolve");
        return !optional && !dynamic && "resolve".equals(effective);
    }

    private static Localised describe(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        Matcher ofPackage = PACKAGE.matcher(filter);
        if (ofPackage.find()) {
            return Refusal.of("package", ofPackage.group(1), bounds(filter));
        }
        Matcher ofBundle = BUNDLE.matcher(filter);
        if (ofBundle.find()) {
            return Refusal.of("bundle", ofBundle.group(1), bounds(filter));
        }
        return Localised.verbatim(requirement.getNamespace() + " " + filter);
    }

    /** {@code  (1.0 or later, before 2.0)}, a blank before it; nothing where any version will do. */
    private static Localised bounds(String filter) {
        List<Message> bounds = new ArrayList<>();
        Matcher bound = BOUNDS.matcher(filter);
        while (bound.find()) {
            bounds.add(Refusal.of(bound.group(1) == null ? "orLater" : "before", bound.group(2)));
        }
        return bounds.isEmpty() ? Localised.none() : Refusal.of("bounds", Localised.joined(", ", bounds));
    }
}
