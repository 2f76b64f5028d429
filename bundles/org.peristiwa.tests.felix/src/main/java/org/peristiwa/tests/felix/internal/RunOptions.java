package org.peristiwa.tests.felix.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is told.
 *
 * @param bundle symbolic name of the bundle whose tests run
 * @param reports where results are written as XML
 * @param workbench whether the workbench runs meanwhile
 * @param forWorkbench arguments of the workbench
 */
record RunOptions(String bundle, Path reports, boolean workbench, List<String> forWorkbench) {

    static RunOptions parse(List<String> arguments) {
        int end = arguments.contains("--") ? arguments.indexOf("--") : arguments.size();
        List<String> own = arguments.subList(0, end);
        List<String> rest = end == arguments.size() ? List.of() : arguments.subList(end + 1, arguments.size());
        return new RunOptions(
                value(own, "--bundle="), Path.of(value(own, "--reports=")), own.contains("--workbench"), rest);
    }

    private static String value(List<String> arguments, String option) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("missing: " + option));
    }
}
