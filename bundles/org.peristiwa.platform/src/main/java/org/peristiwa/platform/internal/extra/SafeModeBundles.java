package org.peristiwa.platform.internal.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.BundleRejected.Reason;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.words.Message;

/** Safe mode: what is in the folder is listed and can be removed, but none of it runs. */
public final class SafeModeBundles implements ExtraBundles {

    private static final Message WHY = Refusal.of("safeMode");

    private final Path folder;

    /** The bundles in {@code folder}, which need not exist. */
    public SafeModeBundles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<ExtraBundle> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(SafeModeBundles::describe)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static ExtraBundle describe(Path file) {
        try {
            BundleFile bundle = BundleFile.read(file);
            return new ExtraBundle(bundle.symbolicName(), bundle.version(), file, ExtraBundle.State.SKIPPED, WHY);
        } catch (BundleRejected e) {
            String name = Objects.toString(file.getFileName());
            return new ExtraBundle(name, "", file, ExtraBundle.State.SKIPPED, e);
        }
    }

    @Override
    public ExtraBundle install(Path jar) throws BundleRejected {
        throw new BundleRejected(Reason.SAFE_MODE, Refusal.of("notInstalled", jar, WHY));
    }

    @Override
    public void remove(String symbolicName) throws BundleRejected {
        Path file = list().stream()
                .filter(bundle -> bundle.symbolicName().equals(symbolicName))
                .map(ExtraBundle::file)
                .findFirst()
                .orElseThrow(() -> new BundleRejected(Reason.UNKNOWN, Refusal.of("unknown", symbolicName)));
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new BundleRejected(Reason.UNWRITABLE, Refusal.of("undeletable", file), e);
        }
    }
}
