/**
 * Runs JUnit 5 tests inside the product, on Felix, as part of {@code mvn verify}.
 *
 * <h2>A bundle with tests</h2>
 *
 * <p>It is a bundle like others, with its test classes below {@code src/main/java} (they are what it consists of), and
 * {@code org.junit.jupiter:junit-jupiter} and {@code org.assertj:assertj-core} in scope {@code provided}. Its
 * {@code bnd.bnd} names the test classes:
 *
 * <pre>
 * Test-Cases: ${classes;HIERARCHY_INDIRECTLY_ANNOTATED;org.junit.platform.commons.annotation.Testable;CONCRETE}
 * </pre>
 *
 * <p>Beside it, {@code src/test/features/org.peristiwa.feature.tests.<name>/feature.json} makes it a feature with the
 * category {@code tests}, and {@code pom.xml} has
 *
 * <ul>
 *   <li>a dependency, in scope {@code provided}, on {@code org.peristiwa.product} and {@code org.peristiwa.tests.felix},
 *   <li>the execution {@code versions} of {@code maven-dependency-plugin} and {@code assemble} of
 *       {@code exec-maven-plugin}, as in this bundle's {@code pom.xml},
 *   <li>an execution of {@code exec-maven-plugin}'s goal {@code exec} in the phase {@code integration-test} for each
 *       run, as {@code workbench} in this bundle's {@code pom.xml}; {@code peristiwa.roots} there names this bundle's
 *       {@code target/features} and its own.
 * </ul>
 *
 * <h2>What happens</h2>
 *
 * <p>The launcher starts the product with all features of the wanted categories, then {@link
 * org.peristiwa.tests.felix.internal.InFelixRun} as the application. It takes {@code --bundle=<symbolic name>} (whose
 * tests), {@code --reports=<folder>} (for surefire's kind of XML), {@code --workbench}, and behind {@code --} the
 * arguments of the workbench, for example {@code -- open <folder>}.
 *
 * <p>With {@code --workbench} the workbench runs on the main thread, as in the product, and the tests on another one,
 * from when the window is open until all are done; then the workbench is closed. So a test uses SWT as any other
 * thread does, through {@code Display.syncExec}; {@code Display.post} sends keys and clicks; services come from {@code
 * FrameworkUtil.getBundle(getClass()).getBundleContext()}, and the application's context from the service {@code
 * org.eclipse.e4.ui.workbench.IWorkbench}. Tests run one after the other. The process ends with 0 only if every test
 * passed and there was at least one; a run that hangs is ended after {@code -Dperistiwa.tests.minutes} (10), with
 * a dump of all threads.
 *
 * <p>To run one class again: {@code -Dperistiwa.tests.only=<simple class name>}.
 */
@NullMarked
package org.peristiwa.tests.felix;

import org.jspecify.annotations.NullMarked;
