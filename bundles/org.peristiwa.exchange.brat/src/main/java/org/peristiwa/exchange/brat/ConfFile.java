package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;

/**
 * The lines of a configuration file by section, comments, blanks and {@code ----} separators left out,
 * macros ({@code <POG>=Person|GPE}) put in. Source: brat.nlplab.org/configuration.html.
 */
final class ConfFile {

    /**
     * One line.
     *
     * @param number counted from 1
     * @param depth the number of tabs in front: its place in the hierarchy
     * @param name the first word, its {@code !} and {@code |…} taken off
     * @param structural whether {@code !} stood in front: only there to group
     * @param terms what stood behind {@code |} in the first word
     * @param rest what stands behind the first word
     */
    record Line(int number, int depth, String name, boolean structural, List<String> terms, String rest) {}

    private static final Pattern MACRO = Pattern.compile("(<[A-Za-z0-9_-]+>)\\s*=(.*)");

    private final Map<String, List<Line>> sections = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private ConfFile() {}

    /** Reads the content of {@code file}. */
    static ConfFile read(Path file, String content) throws InputFormatException {
        ConfFile conf = new ConfFile();
        Map<String, String> macros = macros(content);
        List<Line> section = null;
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String bare = line.strip();
            if (bare.isEmpty() || bare.startsWith("#") || bare.chars().allMatch(c -> c == '-')) {
                continue;
            }
            if (bare.startsWith("[") && bare.endsWith("]")) {
                section = conf.section(bare.substring(1, bare.length() - 1).strip());
                continue;
            }
            if (section == null) {
                throw new InputFormatException(file, number, 1, bare, BratWords.of("wrong.beforeSection"));
            }
            if (MACRO.matcher(bare).matches()) {
                continue;
            }
            section.add(line(number, line, macros));
        }
        return conf;
    }

    /** The macros of the whole file: one may be used above where it stands. */
    private static Map<String, String> macros(String content) {
        Map<String, String> macros = new LinkedHashMap<>();
        for (String line : content.lines().toList()) {
            Matcher macro = MACRO.matcher(line.strip());
            if (macro.matches()) {
                macros.put(macro.group(1), expand(macro.group(2).strip(), macros));
            }
        }
        return macros;
    }

    private static Line line(int number, String line, Map<String, String> macros) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '\t') {
            depth++;
        }
        String[] parts = line.strip().split("\\s+", 2);
        boolean structural = parts[0].startsWith("!");
        String[] terms = parts[0].substring(structural ? 1 : 0).split("\\|", -1);
        return new Line(
                number,
                depth,
                terms[0],
                structural,
                List.of(terms).subList(1, terms.length),
                parts.length == 1 ? "" : expand(parts[1], macros));
    }

    private static String expand(String text, Map<String, String> macros) {
        String expanded = text;
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            expanded = expanded.replace(macro.getKey(), macro.getValue());
        }
        return expanded;
    }

    private List<Line> section(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return sections.computeIfAbsent(name, any -> new ArrayList<>());
    }

    /** The lines of a section; none where the file does not have it. */
    List<Line> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The sections that there are, in order. */
    List<String> sections() {
        return names;
    }

    /** The parts of {@code rest}, which commas separate, each {@code key:value}. */
    static Map<String, String> pairs(Path file, Line line) throws InputFormatException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : line.rest().split(",", -1)) {
            String pair = part.strip();
            if (pair.isEmpty()) {
                continue;
            }
            int colon = pair.startsWith("<") ? pair.indexOf(':', pair.indexOf('>')) : pair.indexOf(':');
            if (colon <= 0) {
                throw new InputFormatException(file, line.number(), 1, pair, ErrorWords.of("expected", "key:value"));
            }
            pairs.put(
                    pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
        }
        return pairs;
    }
}
