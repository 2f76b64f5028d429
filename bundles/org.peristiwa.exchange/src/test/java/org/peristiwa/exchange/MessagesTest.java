package org.peristiwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peristiwa.exchange.parts.LeftOut;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern SHARED = Pattern.compile("(Loss|Error)Words\\.of\\(\\s*\"([^\"]+)\"");

    /** What stands here only for the formats of other bundles is looked for in their code, too. */
    @TestFactory
    Stream<DynamicTest> givenAKeyThatAFormatTakesFromHere_thenThereAreWordsForIt() throws IOException {
        Properties words = new Properties();
        try (InputStream in = getClass().getResourceAsStream("messages.properties")) {
            words.load(in);
        }
        Set<String> named = new TreeSet<>();
        for (Path source : sourcesOfFormats()) {
            SHARED.matcher(Files.readString(source))
                    .results()
                    .forEach(found -> named.add((found.group(1).equals("Loss") ? "loss." : "error.") + found.group(2)));
        }
        assertThat(named).isNotEmpty();
        return named.stream()
                .filter(key -> !key.endsWith("."))
                .map(key -> DynamicTest.dynamicTest(
                        key, () -> assertThat(words.stringPropertyNames()).contains(key)));
    }

    private static List<Path> sourcesOfFormats() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (DirectoryStream<Path> bundles = Files.newDirectoryStream(Path.of(".."), "org.peristiwa.exchange*")) {
            for (Path bundle : bundles) {
                try (Stream<Path> files = Files.walk(bundle.resolve("src/main/java"))) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    @Test
    void givenWhatAnImportLeavesOut_thenEachSortIsToldOnceWithItsNumber() {
        LeftOut leftOut = new LeftOut();
        leftOut.add("lex");
        leftOut.add(LossWords.of("coreference"), 1_234);
        leftOut.add("lex");
        leftOut.add(LossWords.of("event"), 0);
        List<Loss> told = new ArrayList<>();
        leftOut.tell("iob.left-out", "ani", "rapat", told::add);
        assertThat(told).extracting(Loss::message).containsExactly("1234 coreference", "2 of lex");
        assertThat(told).extracting(loss -> loss.what().in(INDONESIAN)).containsExactly("1234 koreferensi", "2 lex");
    }

    @Test
    void givenALoss_thenItIsReadInEachLanguage() {
        Loss loss = new Loss(
                Loss.Kind.FLATTENED,
                "iob.discontinuous",
                "ani",
                "rapat",
                "m1",
                "bertemu … lagi",
                LossWords.of("pieces", 2),
                LossWords.of("flattening.hull"));
        assertThat(loss).hasToString("rapat/ani m1 \"bertemu … lagi\" a mention of 2 pieces (flattened: hull)");
        assertThat(loss.in(INDONESIAN))
                .isEqualTo("rapat/ani m1 \"bertemu … lagi\" sebutan yang terdiri atas 2 potongan"
                        + " (disederhanakan: bentangan utuh)");
    }

    @Test
    void givenWrongInput_thenItsPlaceIsTheSameInEachLanguage() {
        InputFormatException wrong = new InputFormatException(Path.of("a.conllu"), 3, 1, "x", ErrorWords.of("nothing"));
        assertThat(wrong).hasMessage("a.conllu:3:1: nothing here: \"x\"");
        assertThat(wrong.in(INDONESIAN)).isEqualTo("a.conllu:3:1: tidak ada isinya: \"x\"");
    }

    @Test
    void givenAnOptionWithAValueThatItDoesNotTake_thenTheChoicesAreToldInTheLanguage() {
        OptionDescription option = OptionDescription.choice(
                "case", "Case", "Huruf", OptionDescription.Choice.of("lower", "small", "kecil"));
        assertThat(option.choices().get(0).label(INDONESIAN)).isEqualTo("kecil");
        assertThat(OptionException.badValue(option, "title").in(INDONESIAN))
                .isEqualTo("pilihan case menerima salah satu dari lower, bukan \"title\"");
        assertThat(OptionException.unknown("x", List.of()).in(INDONESIAN))
                .isEqualTo("tidak ada pilihan \"x\": tidak ada");
    }

    @Test
    void givenAnExportRefusedForItsLosses_thenTheFirstIsToldInTheLanguage() {
        Loss loss =
                new Loss(Loss.Kind.DROPPED, "iob.head", "", "", "m1", "", LossWords.of("head"), LossWords.of("head"));
        LossReport report = new LossReport("iob", List.of(loss), Map.of(), List.of(), 0);
        assertThat(new StrictExportException(report).in(INDONESIAN)).contains("m1 inti sebutan (dibuang");
    }
}
