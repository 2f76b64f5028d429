package org.peristiwa.platform.internal.equinox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * The translations of bundles: the properties files that the header {@code Bundle-Localization} names (OSGi
 * core 3.10), in the bundle and its fragments, from the language alone to the whole locale.
 */
final class BundleTexts implements BundleLocalization {

    @Override
    public @Nullable ResourceBundle getLocalization(Bundle bundle, @Nullable String locale) {
        String base = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
        if (base == null) {
            base = Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME;
        }
        String wanted = locale == null ? Locale.getDefault().toString() : locale;
        Properties texts = new Properties();
        boolean found = add(texts, bundle, base);
        for (int end = wanted.indexOf('_'); end >= 0; end = wanted.indexOf('_', end + 1)) {
            found |= add(texts, bundle, base + "_" + wanted.substring(0, end));
        }
        if (!wanted.isEmpty()) {
            found |= add(texts, bundle, base + "_" + wanted);
        }
        return found ? new Texts(texts) : null;
    }

    /** Fragments come before their host, so that the host's own words win. */
    private static boolean add(Properties texts, Bundle bundle, String name) {
        int slash = name.lastIndexOf('/');
        String folder = slash < 0 ? "/" : name.substring(0, slash);
        Enumeration<URL> files = bundle.findEntries(folder, name.substring(slash + 1) + ".properties", false);
        if (files == null) {
            return false;
        }
        Properties ofHost = new Properties();
        boolean host = true;
        while (files.hasMoreElements()) {
            load(host ? ofHost : texts, files.nextElement());
            host = false;
        }
        texts.putAll(ofHost);
        return true;
    }

    private static void load(Properties into, URL file) {
        // As ResourceBundle reads them since Java 9: UTF-8, and escapes work as before.
        try (InputStream stream = file.openStream()) {
            into.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static final class Texts extends ResourceBundle {
        private final Properties texts;

        Texts(Properties texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.getProperty(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return java.util.Collections.enumeration(texts.stringPropertyNames());
        }
    }
}
