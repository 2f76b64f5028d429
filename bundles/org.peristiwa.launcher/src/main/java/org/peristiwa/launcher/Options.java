package org.peristiwa.launcher;

import java.util.List;
import java.util.Set;

/**
 * The launcher's own options, which stand before everything else, and what is passed on.
 *
 * @param console whether Felix's Gogo shell reads from the terminal
 * @param safeMode whether bundles that the user has added are left out
 * @param clean whether the framework's cache is made anew
 * @param arguments what the application gets
 */
record Options(boolean console, boolean safeMode, boolean clean, List<String> arguments) {

    private static final String CONSOLE = "--console";
    private static final String SAFE_MODE = "--safe-mode";
    private static final String CLEAN = "--clean";
    private static final Set<String> OWN = Set.of(CONSOLE, SAFE_MODE, CLEAN);

    static Options parse(List<String> typed) {
        int own = 0;
        while (own < typed.size() && OWN.contains(typed.get(own))) {
            own++;
        }
        List<String> options = typed.subList(0, own);
        return new Options(
                options.contains(CONSOLE),
                options.contains(SAFE_MODE),
                options.contains(CLEAN),
                List.copyOf(typed.subList(own, typed.size())));
    }

    /** Whether the workbench is wanted: no arguments, or {@code open} without a question for help. */
    boolean wantsWorkbench() {
        if (arguments.isEmpty()) {
            return true;
        }
        boolean asksForHelp = arguments.contains("--help") || arguments.contains("-h");
        return arguments.get(0).equals("open") && !asksForHelp;
    }
}
