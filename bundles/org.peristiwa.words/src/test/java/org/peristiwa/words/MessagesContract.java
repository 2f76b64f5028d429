package org.peristiwa.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for the words of each bundle that speaks to the user: English and Indonesian have the same keys with the same
 * places, every key that the code names is there, and nothing is said in the code itself. A bundle's test extends this.
 */
public abstract class MessagesContract {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+");
    private static final Set<String> NAMING =
            Set.of("words.get", "messages.get", "Message.of", "(?<!Loss|Error)Words.of");
    // Words of a person's language, not a sign such as × or .*
    private static final Pattern SAID = Pattern.compile(
            "(?:setText|setToolTipText|setMessage|setTitle|Tone\\.\\w+,|EditException)\\s*\\(?\\s*\"[^\"<\\\\]*\\p{L}{3}");
    // A literal with a space beside a word among what such a call is given; names of rules and files have none.
    private static final Pattern TOLD =
            Pattern.compile("(?:\\b(?:dropped|lost|wrong|verbatim)|new (?:Loss|ExportFinding|Violation"
                    + "|(?:Edit|Exchange|InputFormat|SelfCheck|Option|StrictExport|StoppedImport"
                    + "|CorpusFile|CorpusWrite|ChangedOnDisk|CorpusLocked|CannotMerge)Exception))"
                    + "\\((?:[^;\"]|\"(?:[^\"\\\\]|\\\\.)*\")*?\"[^\"]*(?:\\p{L}[,:;]? | \\p{L})");

    @TestFactory
    Stream<DynamicTest> givenTwoLanguages_thenTheyHaveTheSameKeysAndPlaces() throws IOException {
        List<Path> english = files(Path.of("src/main/resources"), "(messages|bundle)\\.properties");
        assertThat(english).isNotEmpty();
        return english.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Properties first = load(file);
                    Properties second = load(Path.of(file.toString().replace(".properties", "_id.properties")));
                    assertThat(second.stringPropertyNames()).isEqualTo(first.stringPropertyNames());
                    for (String key : first.stringPropertyNames()) {
                        assertThat(places(second.getProperty(key))).as(key).isEqualTo(places(first.getProperty(key)));
                        assertThat(first.getProperty(key) + second.getProperty(key))
                                .as(key)
                                .isNotBlank()
                                .doesNotContain("'");
                    }
                }));
    }

    /** What else in this bundle is given a key first, as the code writes it: a method, or {@code new} and a class. */
    protected Set<String> naming() {
        return Set.of();
    }

    private Pattern named() {
        String calls = Stream.concat(NAMING.stream(), naming().stream()).collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + calls.replace(".", "\\.") + ")\\((?:\\s*\\w+\\.class,)?\\s*\"([^\"]+)\"");
    }

    @TestFactory
    Stream<DynamicTest> givenAKeyThatTheCodeNames_thenThereAreWordsForIt() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : files(Path.of("src/main/resources"), "messages\\.properties")) {
            known.addAll(load(file).stringPropertyNames());
        }
        Pattern naming = named();
        List<String> named = new ArrayList<>();
        for (Path source : files(Path.of("src/main/java"), ".*\\.java")) {
            Matcher matcher = naming.matcher(Files.readString(source));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        return named.stream()
                .filter(key -> !key.endsWith("."))
                .distinct()
                .map(key -> DynamicTest.dynamicTest(key, () -> assertThat(known).contains(key)));
    }

    @Test
    void givenTheCode_thenItSaysNothingInOneLanguageOnly() throws IOException {
        List<String> said = new ArrayList<>();
        for (Path source : files(Path.of("src/main/java"), ".*\\.java")) {
            String code = Files.readString(source);
            Stream.of(SAID, TOLD)
                    .flatMap(pattern -> pattern.matcher(code).results())
                    .forEach(found -> said.add(source + ": " + found.group()));
        }
        assertThat(said).isEmpty();
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
