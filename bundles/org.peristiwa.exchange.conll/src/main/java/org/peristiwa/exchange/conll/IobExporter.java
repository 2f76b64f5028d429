package org.peristiwa.exchange.conll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.conll.FlatLayer.Labelled;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.LayerDocumentWriter;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.Segmenter;

/**
 * Writes a token and its label a line. Sources of the form: CoNLL-2003 for columns and {@code -DOCSTART-}; Ratinov and Roth
 * 2009 for BILOU.
 */
@Component
public final class IobExporter implements Exporter {

    private static final OptionDescription SCHEME = OptionDescription.choice(
            "scheme",
            "Scheme of the labels",
            "Skema label",
            Choice.named("iob2", "IOB2"),
            Choice.named("bilou", "BILOU"));

    private static final OptionDescription LAYER = OptionDescription.choice(
            "labels",
            "What is labelled",
            "Yang diberi label",
            Choice.of("mentions", "mentions", "sebutan"),
            Choice.of("triggers", "triggers of events", "pemicu peristiwa"));

    private static final OptionDescription COLUMNS = OptionDescription.choice(
            "columns",
            "Columns",
            "Kolom",
            Choice.of("2", "token and label", "token dan label"),
            Choice.of("4", "four, as in CoNLL-2003", "empat, seperti CoNLL-2003"));

    private final Segmenter segmenter;

    @Activate
    public IobExporter(@Reference Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public FormatDescription format() {
        return IobFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        List<OptionDescription> options = new ArrayList<>(List.of(LAYER, SCHEME, COLUMNS));
        options.addAll(TokenOptions.descriptions());
        return options;
    }

    private static boolean is(Options options, OptionDescription option, String value) {
        return options.value(option.key()).filter(value::equals).isPresent();
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        Options options = context.options();
        boolean bilou = is(options, SCHEME, "bilou");
        boolean triggers = is(options, LAYER, "triggers");
        String between = is(options, COLUMNS, "4") ? " _ _ " : " ";
        return new LayerDocumentWriter(IobFormat.DESCRIPTION, context, (document, losses, files) -> {
            String language = document.article().getLanguage();
            TokenView view = new TokenView(
                    document.text(),
                    segmenter.segment(document.text(), Locale.forLanguageTag(language == null ? "und" : language)));
            List<Labelled> labelled = new FlatLayer(view, losses, triggers).of(document, TokenOptions.of(options));
            Writer out = files.text(document.part() + IobFormat.ENDING);
            out.write(IobFormat.DOCUMENT + between.replace("_", "-X-") + "O\n\n");
            String[] labels = labels(view.size(), labelled, bilou);
            int spaced = 0;
            for (TokenRange sentence : view.sentences()) {
                for (int token = sentence.begin(); token < sentence.end(); token++) {
                    String word = Spaces.oneWord(view.token(token));
                    spaced += word.equals(view.token(token)) ? 0 : 1;
                    out.write(word + between + labels[token] + "\n");
                }
                out.write("\n");
            }
            if (spaced > 0) {
                context.losses()
                        .lost(new Loss(
                                Loss.Kind.FLATTENED,
                                "iob.white-space-in-token",
                                "",
                                document.article().getId(),
                                "",
                                "",
                                ConllWords.of("spacedTokens", spaced),
                                ConllWords.of("underscore")));
            }
            Writer spans = files.text(document.part() + IobFormat.SPANS);
            for (Labelled each : labelled) {
                spans.write(String.join(
                                "\t",
                                document.article().getId(),
                                String.valueOf(each.range().begin()),
                                String.valueOf(each.range().end()),
                                each.type(),
                                each.mention().getId(),
                                words(view, each.range()))
                        + "\n");
            }
        });
    }

    private static String words(TokenView view, TokenRange range) {
        return String.join(" ", view.tokens(range).stream().map(Spaces::oneWord).toList());
    }

    private static String[] labels(int tokens, List<Labelled> labelled, boolean bilou) {
        String[] labels = new String[tokens];
        Arrays.fill(labels, "O");
        for (Labelled each : labelled) {
            TokenRange range = each.range();
            for (int token = range.begin(); token < range.end(); token++) {
                labels[token] = (token == range.begin() ? "B-" : "I-") + each.type();
            }
            if (bilou) {
                labels[range.last()] = (range.length() == 1 ? "U-" : "L-") + each.type();
            }
        }
        return labels;
    }

    /** Reads the labels as any reader would and compares what they cover with the table beside them. */
    @Override
    public void verify(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(IobFormat.ENDING))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String table = name.substring(0, name.length() - IobFormat.ENDING.length()) + IobFormat.SPANS;
            try (IobReading reading = IobReading.open(file);
                    TextLines spans = TextLines.open(file.resolveSibling(table))) {
                for (Optional<IobReading.Article> next = reading.next(); next.isPresent(); next = reading.next()) {
                    compare(next.get(), spans, folder.relativize(file).toString());
                }
            } catch (InputFormatException e) {
                throw new SelfCheckException(ErrorWords.readBack(e));
            }
        }
    }

    private static void compare(IobReading.Article article, TextLines spans, String file) throws IOException {
        for (IobReading.Span span : article.spans()) {
            String[] row = spans.next().map(TextLines.Line::text).orElse("").split("\t", -1);
            String found = String.join(" ", article.tokens().subList(span.begin(), span.end()));
            boolean same = row.length == 6
                    && row[1].equals(String.valueOf(span.begin()))
                    && row[2].equals(String.valueOf(span.end()))
                    && row[3].equals(span.type())
                    && row[5].equals(found);
            if (!same) {
                throw new SelfCheckException(file, row.length > 4 ? row[4] : "", row[row.length - 1], found);
            }
        }
    }
}
