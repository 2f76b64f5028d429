package org.peristiwa.platform.bundles;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The bundles that the user has added, as a service. They lie in a watched folder of the user's data; a file put
 * there by hand counts as well, and is noticed within two seconds. May be called from any thread.
 */
@ProviderType
public interface ExtraBundles {

    /** What is in the folder, sorted by file name, also what could not be installed. Empty in safe mode. */
    List<ExtraBundle> list();

    /**
     * Adds a bundle, or replaces the one with the same symbolic name. It is active when this returns; the file is
     * copied, so that {@code jar} is not needed any more.
     *
     * @throws BundleRejected if it cannot be added; then nothing has changed
     */
    ExtraBundle install(Path jar) throws BundleRejected;

    /**
     * Removes a bundle and its file.
     *
     * @throws BundleRejected if there is none of that name among the added ones, or its file cannot be deleted
     */
    void remove(String symbolicName) throws BundleRejected;
}
