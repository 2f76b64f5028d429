package org.peristiwa.platform.internal.extra;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundle.State;
import org.peristiwa.words.Localised;

/**
 * A file of the watched folder.
 *
 * @param bundle what it was installed as, or null where it could not be
 * @param problem why it does not work, on one line; {@link Localised#none} where it does
 */
record Entry(Path file, @Nullable Bundle bundle, Localised problem) {

    Entry withProblem(Localised why) {
        return new Entry(file, bundle, why);
    }

    /** Whether nothing is known against it. */
    boolean isSound() {
        return problem.inEnglish().isEmpty();
    }

    /** Whether it should be running but is not. */
    boolean isPending() {
        return bundle != null && bundle.getState() != Bundle.UNINSTALLED && !isWorking(bundle);
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    static boolean isWorking(Bundle bundle) {
        int state = bundle.getState();
        // a bundle with lazy activation stays in STARTING until a class of it is used
        return isFragment(bundle) ? state == Bundle.RESOLVED : state == Bundle.ACTIVE || state == Bundle.STARTING;
    }

    ExtraBundle describe() {
        if (bundle == null) {
            return new ExtraBundle(Objects.toString(file.getFileName()), "", file, State.SKIPPED, problem);
        }
        State state = !isWorking(bundle) ? State.SKIPPED : isFragment(bundle) ? State.ATTACHED : State.ACTIVE;
        return new ExtraBundle(bundle.getSymbolicName(), bundle.getVersion().toString(), file, state, problem);
    }
}
