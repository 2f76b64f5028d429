package org.peristiwa.platform.app;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A program to run on the main thread, as a service with the property {@value #KIND}.
 *
 * <p>The launcher chooses the kind from the arguments: {@value #UI} without any and for {@code open}, otherwise
 * {@value #CLI}. For {@value #CLI} the bundles of the workbench are installed but not started.
 */
@ConsumerType
@FunctionalInterface
public interface Application {

    /** Service property that says which kind of program this is. */
    String KIND = "peristiwa.application";

    /** The program that needs neither a display nor a widget toolkit. */
    String CLI = "cli";

    /** The workbench. */
    String UI = "ui";

    /**
     * Runs until the user is done.
     *
     * @param arguments what was typed, without the launcher's own options
     * @return the exit code of the process, 0 to 255
     * @throws Exception what the program did not foresee; it is logged, and the process ends with 70
     */
    int run(String[] arguments) throws Exception;
}
