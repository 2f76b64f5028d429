package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.store.Backup;

/**
 * The last good versions of each layer, in {@code .peristiwa/backup/<annotator>/<article>}. The newest is what was saved
 * last; the others lie at least ten minutes apart, so that five of them reach further back than five quick saves.
 */
public final class LayerBackups {

    private static final int MOST = 5;
    private static final Duration APART = Duration.ofMinutes(10);
    private static final int HASH_LENGTH = 12;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-([0-9a-f]{12})\\.peristiwa-ann");
    private static final System.Logger LOG = System.getLogger(LayerBackups.class.getName());

    private final FolderLayout layout;
    private final Clock clock;

    LayerBackups(FolderLayout layout, Clock clock) {
        this.layout = layout;
        this.clock = clock;
    }

    /** The backups of the corpus in {@code folder}. */
    public static LayerBackups of(Path folder) {
        return new LayerBackups(new FolderLayout(folder), Clock.systemUTC());
    }

    /** Keeps a version, and not more than five. A backup is a help and no promise: where there is no room, there is none. */
    void keep(LayerKey key, FileContent content) {
        try {
            String hash = content.sha256().substring(0, HASH_LENGTH);
            List<Backup> kept = of(key);
            if (kept.stream().anyMatch(one -> hashOf(one).equals(hash))) {
                return;
            }
            Path folder = Files.createDirectories(layout.backups(key));
            String stamp = STAMP.format(clock.instant());
            Path file = folder.resolve(stamp + "-" + hash + ".peristiwa-ann");
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            thin(of(key));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no backup of " + layout.layer(key), e);
        }
    }

    /** Whether what {@code content} holds is kept already. */
    boolean holds(LayerKey key, String sha256) throws IOException {
        return of(key).stream().anyMatch(one -> sha256.startsWith(hashOf(one)));
    }

    private static String hashOf(Backup backup) {
        Matcher name = NAME.matcher(backup.name());
        return name.matches() ? name.group(2) : "";
    }

    private static void thin(List<Backup> newestFirst) throws IOException {
        List<Backup> kept = new ArrayList<>(newestFirst);
        while (kept.size() > MOST) {
            int victim = kept.size() - 1;
            for (int i = 1; i + 1 < kept.size(); i++) {
                if (Duration.between(kept.get(i + 1).saved(), kept.get(i).saved())
                                .compareTo(APART)
                        < 0) {
                    victim = i;
                    break;
                }
            }
            Files.deleteIfExists(kept.remove(victim).file());
        }
    }

    /** The versions of one layer, newest first. */
    public List<Backup> of(LayerKey key) throws IOException {
        List<Backup> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(layout.backups(key))) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    Instant saved = STAMP.parse(name.group(1), Instant::from);
                    found.add(new Backup(key, saved.truncatedTo(ChronoUnit.SECONDS), file, Files.size(file)));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
        found.sort(
                Comparator.comparing(Backup::saved).thenComparing(Backup::name).reversed());
        return List.copyOf(found);
    }

    /** Every version of every layer, by layer, newest first. */
    public List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (LayerKey key : layout.backedUp()) {
            all.addAll(of(key));
        }
        return all;
    }

    /**
     * Puts a version in the place of the layer's file; what is there now stays beside the backups.
     *
     * @return where that is
     */
    public Path restore(Backup backup, AtomicFiles files) throws IOException {
        Path file = layout.layer(backup.layer());
        byte[] content = Files.readAllBytes(backup.file());
        Path replaced = backup.file().resolveSibling(STAMP.format(clock.instant()) + "-replaced");
        if (Files.exists(file)) {
            files.write(replaced, Files.readAllBytes(file));
        }
        files.write(file, content);
        return replaced;
    }
}
