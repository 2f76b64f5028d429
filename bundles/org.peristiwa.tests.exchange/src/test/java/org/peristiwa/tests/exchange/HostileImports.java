package org.peristiwa.tests.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;

/**
 * A process of its own, with little memory, that gives every hostile file to every importer, in each of its endings, and
 * tells a line for each: format, ending, file, milliseconds, and what came of it.
 */
final class HostileImports {

    static final String SECRET = "the secret of whoever imports";

    private HostileImports() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (HostileInput hostile : HostileInput.values()) {
            Path made = folder.resolve("hostile");
            hostile.write(made, secret);
            for (Importer importer : ImporterServices.all()) {
                for (String ending : endings(importer)) {
                    Path place = Files.createDirectories(folder.resolve("in"));
                    List<Path> inputs = laid(place, made, ending);
                    long begin = System.nanoTime();
                    String outcome = outcome(importer, inputs.get(0));
                    long millis = (System.nanoTime() - begin) / 1_000_000;
                    out.println(String.join(
                            "\t", importer.format().id(), ending, hostile.name(), String.valueOf(millis), outcome));
                    for (Path input : inputs) {
                        Files.delete(input);
                    }
                }
            }
            Files.delete(made);
        }
    }

    private static Set<String> endings(Importer importer) {
        return new LinkedHashSet<>(importer.format().extensions());
    }

    /** The file under the ending; where the format wants a text beside it, that too. */
    private static List<Path> laid(Path place, Path made, String ending) throws IOException {
        List<Path> inputs = new ArrayList<>();
        inputs.add(Files.createLink(place.resolve("a." + ending), made));
        if (!ending.equals("txt")) {
            inputs.add(Files.writeString(place.resolve("a.txt"), "satu dua tiga\n"));
        }
        return inputs;
    }

    // What is thrown is what is asked for.
    private static String outcome(Importer importer, Path input) throws IOException {
        Options options = Options.of(importer.importOptions(), Map.of());
        ImportRequest request = new ImportRequest(List.of(input), options, "ani", false, Progress.NONE);
        try (ImportSource source = importer.open(request)) {
            int documents = 0;
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                documents++;
                if (next.get().text().content().contains(SECRET)) {
                    return "LEAKED";
                }
            }
            return "TOOK " + documents;
        } catch (ExchangeException e) {
            return "REFUSED "
                    + String.valueOf(e.getMessage()).replace('\t', ' ').replace("\n", "\\n");
        } catch (IOException | RuntimeException | Error e) {
            return "FAILED " + e.toString().replace('\t', ' ').replace("\n", "\\n");
        }
    }
}
