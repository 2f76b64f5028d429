package org.peristiwa.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.check.rules.RequiredRole;
import org.peristiwa.check.rules.Splits;
import org.peristiwa.check.rules.UnknownType;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.internal.ImportWords;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.schemas.news.NewsEventsPack;
import org.peristiwa.store.CorpusStore;
import org.peristiwa.store.internal.FolderStore;
import org.peristiwa.text.internal.NewsSegmenter;
import org.peristiwa.words.Localised;

/** One run of the program in this process, with what it wrote. */
record Run(int code, String out, String err) {

    static final Services SERVICES = new Services(
            corpora(),
            Formats.of(List.of(new LinesFormat()), List.of(new LinesFormat())),
            new RuleChecker(List.of(new UnknownType(), new RequiredRole(), new Splits())),
            List.of(new ImportWords()),
            new NoBundles(),
            Path.of("/opt/peristiwa/peristiwa"),
            "1.2.3");

    private static CorpusStore corpora() {
        FolderStore store = new FolderStore(new NewsSegmenter());
        store.addSchemaPack(new NewsEventsPack());
        return store;
    }

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.on(out, err, language(arguments), false);
        int code = CommandLineApplication.run(SERVICES, terminal, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Locale language(String... arguments) {
        Locale asked = SpokenLanguage.of(arguments);
        return asked.equals(Locale.getDefault(Locale.Category.DISPLAY)) ? Locale.ENGLISH : asked;
    }

    static Terminal silent(String language) {
        return Terminal.on(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Locale.forLanguageTag(language),
                false);
    }

    /** A product to which nothing has been added. */
    private static final class NoBundles implements ExtraBundles {

        @Override
        public List<ExtraBundle> list() {
            return List.of();
        }

        @Override
        public ExtraBundle install(Path jar) throws BundleRejected {
            throw new BundleRejected(BundleRejected.Reason.NOT_A_BUNDLE, Localised.verbatim(jar + ": is not a bundle"));
        }

        @Override
        public void remove(String symbolicName) throws BundleRejected {
            throw new BundleRejected(
                    BundleRejected.Reason.UNKNOWN, Localised.verbatim("no added bundle is called " + symbolicName));
        }
    }
}
