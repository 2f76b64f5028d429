package org.peristiwa.platform.internal.extra;

import java.io.File;
import org.apache.felix.fileinstall.ArtifactInstaller;

/** What Felix FileInstall calls for each jar that comes, changes or goes. */
public final class FolderWatch implements ArtifactInstaller {

    private final WatchedFolder folder;

    /** Passes on to {@code folder} what concerns it. */
    public FolderWatch(WatchedFolder folder) {
        this.folder = folder;
    }

    @Override
    public boolean canHandle(File artifact) {
        return artifact.getName().endsWith(".jar")
                && folder.folder().equals(artifact.toPath().getParent());
    }

    @Override
    public void install(File artifact) {
        folder.arrived(artifact.toPath());
    }

    @Override
    public void update(File artifact) {
        folder.arrived(artifact.toPath());
    }

    @Override
    public void uninstall(File artifact) {
        folder.gone(artifact.toPath());
    }
}
