package org.peristiwa.tests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** As many small articles as are wanted, in brat's files: two events, six mentions and an attribute in each. */
final class ManyArticles {

    private static final String TEXT = "Budi bertemu Wati di Jakarta. Kemudian Wati bertemu menteri di Bandung.\n";
    private static final String ANNOTATIONS =
            """
            T1\tPerson 0 4\tBudi
            T2\tMeet 5 12\tbertemu
            T3\tPerson 13 17\tWati
            T4\tPlace 21 28\tJakarta
            T5\tPerson 39 43\tWati
            T6\tMeet 44 51\tbertemu
            E1\tMeet:T2 Who:T1 Who2:T3 Where:T4
            E2\tMeet:T6 Who:T5
            A1\tRealis E1
            """;
    private static final String CONFIGURATION =
            """
            [entities]
            Person
            Place
            [relations]
            [events]
            Meet Who+:Person, Where?:Place
            [attributes]
            Realis Arg:<EVENT>
            """;

    private ManyArticles() {}

    /** Writes {@code count} of them into a new folder. */
    static Path write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("annotation.conf"), CONFIGURATION);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("berita-" + i + ".txt"), TEXT);
            Files.writeString(folder.resolve("berita-" + i + ".ann"), ANNOTATIONS);
        }
        return folder;
    }

    /** How many files with this ending there are in a folder and below it; 0 where it is being changed meanwhile. */
    static long filesIn(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        } catch (java.io.UncheckedIOException e) {
            return 0;
        }
    }

    /** The first file that two folders do not both have with the same bytes; empty where they are the same. */
    static String difference(Path one, Path other) throws IOException {
        return difference(one, other, true) + difference(other, one, false);
    }

    private static String difference(Path one, Path other, boolean compares) throws IOException {
        try (Stream<Path> all = Files.walk(one)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path same = other.resolve(one.relativize(file));
                if (!Files.exists(same) || (compares && Files.mismatch(file, same) >= 0)) {
                    return file.toString();
                }
            }
        }
        return "";
    }
}
