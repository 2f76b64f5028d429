package org.peristiwa.platform.internal.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.BundleRejected.Reason;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.words.Localised;

/** Adds bundles to the watched folder only once they have been seen to work. */
public final class FolderExtraBundles implements ExtraBundles {

    private final WatchedFolder folder;

    /** The bundles of {@code folder}. */
    public FolderExtraBundles(WatchedFolder folder) {
        this.folder = folder;
    }

    @Override
    public List<ExtraBundle> list() {
        return folder.list();
    }

    @Override
    public ExtraBundle install(Path jar) throws BundleRejected {
        BundleFile candidate = BundleFile.read(jar);
        String name = candidate.symbolicName();
        if (folder.productHas(name)) {
            throw new BundleRejected(Reason.PART_OF_PRODUCT, Refusal.of("named", jar, Refusal.of("ofProduct", name)));
        }
        return folder.change((wires, installed) -> {
            Entry before = named(name).orElse(null);
            Path target = before == null ? folder.folder().resolve(name + ".jar") : before.file();
            Path part = copy(candidate.file(), target);
            try {
                return add(new Addition(wires, installed, before, part, target));
            } finally {
                delete(part);
            }
        });
    }

    private record Addition(Wires wires, InstalledFiles installed, @Nullable Entry before, Path part, Path target) {}

    private ExtraBundle add(Addition addition) throws BundleRejected {
        Bundle known = addition.installed.find(addition.target);
        try {
            Bundle bundle = addition.installed.replace(known, addition.target, addition.part);
            addition.wires.activate(bundle);
            Files.move(
                    addition.part,
                    addition.target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            addition.installed.keepStamp(addition.target);
            Entry added = new Entry(addition.target, bundle, Localised.none());
            folder.put(added);
            return added.describe();
        } catch (BundleRejected e) {
            takeBack(addition);
            throw e;
        } catch (BundleException e) {
            takeBack(addition);
            throw new BundleRejected(
                    Reason.NOT_A_BUNDLE,
                    Refusal.of("named", addition.target.getFileName(), String.valueOf(e.getMessage())),
                    e);
        } catch (IOException e) {
            takeBack(addition);
            throw new BundleRejected(
                    Reason.UNWRITABLE, Refusal.of("unwritable", addition.target, String.valueOf(e.getMessage())), e);
        }
    }

    /** Puts back what was there before. */
    private void takeBack(Addition addition) throws BundleRejected {
        Bundle bundle = addition.installed.find(addition.target);
        if (bundle == null) {
            return;
        }
        try {
            if (addition.before == null) {
                addition.installed.uninstall(bundle);
                return;
            }
            addition.installed.replace(bundle, addition.target, addition.target);
        } catch (BundleException | IOException e) {
            throw new BundleRejected(
                    Reason.DOES_NOT_START,
                    Refusal.of("notPutBack", addition.target, String.valueOf(e.getMessage())),
                    e);
        }
        if (addition.before.isSound()) {
            addition.wires.activate(bundle);
        }
    }

    @Override
    public void remove(String symbolicName) throws BundleRejected {
        folder.change((wires, installed) -> {
            Entry entry = named(symbolicName)
                    .orElseThrow(() -> new BundleRejected(Reason.UNKNOWN, Refusal.of("unknown", symbolicName)));
            try {
                Files.deleteIfExists(entry.file());
                folder.forget(entry.file());
                if (entry.bundle() != null) {
                    installed.uninstall(entry.bundle());
                }
                return symbolicName;
            } catch (IOException e) {
                throw new BundleRejected(Reason.UNWRITABLE, Refusal.of("undeletable", entry.file()), e);
            } catch (BundleException e) {
                throw new BundleRejected(Reason.UNWRITABLE, Refusal.of("runsOn", symbolicName), e);
            }
        });
    }

    private Optional<Entry> named(String symbolicName) {
        return folder.entries().stream()
                .filter(entry -> entry.describe().symbolicName().equals(symbolicName))
                .findFirst();
    }

    private static Path copy(Path jar, Path target) throws BundleRejected {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            return Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BundleRejected(
                    Reason.UNWRITABLE, Refusal.of("unwritable", target, String.valueOf(e.getMessage())), e);
        }
    }

    private static void delete(Path part) throws BundleRejected {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new BundleRejected(Reason.UNWRITABLE, Refusal.of("undeletable", part), e);
        }
    }
}
