package org.peristiwa.platform.folders;

import java.nio.file.Path;

/**
 * The product's folders, as a service. All are absolute; {@link #install} may be read-only.
 *
 * @param install where the product lies: {@code bundles}, {@code features}, {@code sample}
 * @param data what is the user's: settings, logs, extra bundles; survives an update of the product
 * @param cache what can be made again
 */
public record ProductFolders(Path install, Path data, Path cache) {

    /** The sample corpus that comes with the product, not to be written to. */
    public Path sample() {
        return install.resolve("sample");
    }

    /** Log files. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** Bundles that the user has added. */
    public Path extraBundles() {
        return data.resolve("bundles");
    }

    /** Settings that Eclipse bundles keep for all workspaces. */
    public Path configuration() {
        return data.resolve("configuration");
    }
}
