package org.peristiwa.platform.internal.equinox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.service.datalocation.Location;
import org.jspecify.annotations.Nullable;

/** A folder that is known from the start, as the Eclipse platform wants to see it. */
public final class Area implements Location {

    private final Path folder;
    private final boolean readOnly;
    private final AreaLock lock;

    /** The area at {@code folder}, which is created when something is first kept in it. */
    public Area(Path folder, boolean readOnly) {
        this.folder = folder;
        this.readOnly = readOnly;
        this.lock = new AreaLock(folder.resolve(".metadata").resolve(".lock"));
    }

    @Override
    public boolean allowsDefault() {
        return false;
    }

    @Override
    public URL getDefault() {
        return getURL();
    }

    @Override
    public @Nullable Location getParentLocation() {
        return null;
    }

    /** Always ends in a slash, also while the folder does not exist. */
    @Override
    public URL getURL() {
        String uri = folder.toUri().toString();
        try {
            return new URL(uri.endsWith("/") ? uri : uri + "/");
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    /** An area that is set cannot be set again, says the contract. */
    @Override
    @Deprecated // in the interface, too
    public boolean setURL(URL value, boolean lockIt) {
        throw alreadySet();
    }

    @Override
    public boolean set(URL value, boolean lockIt) {
        throw alreadySet();
    }

    @Override
    public boolean set(URL value, boolean lockIt, @Nullable String lockFilePath) {
        throw alreadySet();
    }

    private IllegalStateException alreadySet() {
        return new IllegalStateException("the area is " + folder + " and stays there");
    }

    @Override
    public boolean lock() throws IOException {
        if (readOnly) {
            throw new IOException("read-only: " + folder);
        }
        return lock.acquire();
    }

    @Override
    public void release() {
        lock.release();
    }

    @Override
    public boolean isLocked() throws IOException {
        return lock.isHeld();
    }

    @Override
    public Location createLocation(@Nullable Location parent, @Nullable URL defaultValue, boolean isReadOnly) {
        return new Area(defaultValue == null ? folder : Path.of(defaultValue.getPath()), isReadOnly);
    }

    @Override
    public URL getDataArea(String path) throws IOException {
        Path area = folder.resolve(path.startsWith("/") ? path.substring(1) : path);
        if (!readOnly) {
            Files.createDirectories(area);
        }
        return area.toUri().toURL();
    }
}
