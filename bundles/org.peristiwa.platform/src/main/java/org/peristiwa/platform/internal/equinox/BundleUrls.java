package org.peristiwa.platform.internal.equinox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Turns Felix's URLs of bundle entries ({@code bundle://<framework>_<id>.<revision>:<part>/<path>}) into files. */
public final class BundleUrls implements URLConverter {

    private static final Pattern HOST = Pattern.compile(".*_(\\d+)\\.\\d+");
    private static final String REFERENCE = "reference:";

    private final BundleContext context;
    private final Path unpacked;

    /** Unpacks what is asked for as a file below {@code unpacked}. */
    public BundleUrls(BundleContext context, Path unpacked) {
        this.context = context;
        this.unpacked = unpacked;
    }

    /** A {@code file:} URL with the entry's content; of a folder, with all that is below it. */
    @Override
    public URL toFileURL(URL url) throws IOException {
        Bundle bundle = bundleOf(url);
        if (bundle == null) {
            return url;
        }
        Path root = unpacked.resolve(bundle.getSymbolicName() + "_" + bundle.getVersion());
        if (!url.getPath().endsWith("/")) {
            return copy(url, root).toUri().toURL();
        }
        Enumeration<URL> below = bundle.findEntries(url.getPath(), "*", true);
        while (below != null && below.hasMoreElements()) {
            URL entry = below.nextElement();
            if (!entry.getPath().endsWith("/")) {
                copy(entry, root);
            }
        }
        Path folder = inside(root, url.getPath());
        Files.createDirectories(folder);
        return folder.toUri().toURL();
    }

    /** The entry as a {@code jar:} URL, where its bundle is a jar that was installed by reference. */
    @Override
    public URL resolve(URL url) throws IOException {
        Bundle bundle = bundleOf(url);
        if (bundle == null || !bundle.getLocation().startsWith(REFERENCE)) {
            return url;
        }
        return new URL("jar:" + bundle.getLocation().substring(REFERENCE.length()) + "!" + url.getPath());
    }

    private @Nullable Bundle bundleOf(URL url) {
        Matcher host = HOST.matcher(url.getHost());
        return "bundle".equals(url.getProtocol()) && host.matches()
                ? context.getBundle(Long.parseLong(host.group(1)))
                : null;
    }

    private static Path copy(URL entry, Path root) throws IOException {
        Path target = inside(root, entry.getPath());
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), "entry", ".part");
        try (InputStream content = entry.openStream()) {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path inside(Path root, String path) throws IOException {
        Path target = root.resolve(path.substring(1)).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry outside its bundle: " + path);
        }
        return target;
    }
}
