package org.peristiwa.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleException;

/** The program's entry. */
public final class Main {

    private static final int BAD_INPUT = 2;
    private static final int CANNOT_START = 70;

    private Main() {}

    /**
     * Runs the product that this jar lies in.
     *
     * @param arguments see the user guide; the launcher's own options come first
     */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        Options options = Options.parse(arguments);
        HostPlatform host = HostPlatform.current();
        Launch launch =
                Launch.of(options, install(), host, UserFolders.of(host, System.getenv(), home(System.getenv())));
        if (launch.kind().equals("ui") && lacksDisplay(host, System.getenv())) {
            System.err.println("There is no display to open a window on: DISPLAY and WAYLAND_DISPLAY are not set.\n"
                    + "Commands such as \"check\", \"import\" and \"export\" need none; see --help.");
            return BAD_INPUT;
        }
        try {
            return launch.run(options);
        } catch (FileSystemException e) {
            String why = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            System.err.println("Cannot start: cannot use " + e.getFile() + ": " + why);
            return CANNOT_START;
        } catch (IOException | BundleException | IllegalStateException e) {
            System.err.println("Cannot start: " + e);
            return CANNOT_START;
        }
    }

    /** Java takes {@code user.home} from the user database; shells and the XDG specification say {@code HOME}. */
    private static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.isEmpty() ? System.getProperty("user.home") : home);
    }

    static boolean lacksDisplay(HostPlatform host, Map<String, String> environment) {
        return host.ws().equals("gtk")
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** This jar lies in the folder {@code lib} of the product. */
    private static Path install() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.toAbsolutePath().getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
