package org.peristiwa.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossCollector;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.parts.FilesInOrder;
import org.peristiwa.exchange.parts.GivenIds;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.TextFile;

/** The articles of an import of plain text, one at a time. */
final class TextSource implements ImportSource {

    private final ImportRequest request;
    private final List<OptionDescription> options;
    private final LossCollector report = new LossCollector("text");
    private final FilesInOrder files = new FilesInOrder();
    private final Iterator<Path> rest;
    private final GivenIds ids = new GivenIds();
    private int done;

    TextSource(ImportRequest request, List<OptionDescription> options) throws IOException {
        this.request = request;
        this.options = options;
        for (Path input : request.inputs()) {
            if (Files.isDirectory(input)) {
                folder(input);
            } else {
                files.add(input);
            }
        }
        rest = files.iterator();
    }

    private void folder(Path folder) throws IOException {
        if (!files.addFrom(folder, Integer.MAX_VALUE, TextSource::isText)) {
            throw new InputFormatException(folder, TextWords.of("wrong.noFiles"));
        }
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(TextImporter.EXTENSION) && Files.isRegularFile(file);
    }

    @Override
    public Optional<Schema> schema() {
        return Optional.empty();
    }

    @Override
    public OptionalInt size() {
        return OptionalInt.of(files.size());
    }

    @Override
    public LossReport report() {
        return report.report();
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        while (rest.hasNext()) {
            request.progress().check();
            Path file = rest.next();
            try {
                AnnotatedDocument document = read(file);
                request.progress().at(document.article().getId(), ++done, files.size());
                return Optional.of(document);
            } catch (InputFormatException e) {
                if (!request.lenient()) {
                    throw e;
                }
                report.skipped(e.place());
            }
        }
        return Optional.empty();
    }

    private AnnotatedDocument read(Path file) throws IOException {
        TextFile text = InputFile.text(file);
        String content = text.text().content();
        if (content.isBlank() || content.equals("\uFEFF")) {
            throw new InputFormatException(file, TextWords.of("wrong.empty"));
        }
        requireText(file, content);
        String name = stem(file);
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ids.like(name));
        article.setTextHash(text.sha256());
        Path beside = file.resolveSibling(name + MetadataFile.SUFFIX);
        if (Files.exists(beside)) {
            MetadataFile.read(beside, article);
        }
        for (OptionDescription option : options) {
            request.options().value(option.key()).ifPresent(value -> setIfUnknown(article, option.key(), value));
        }
        if (article.getTitle() == null) {
            article.setTitle(Headline.of(content).orElse(name));
        }
        return new AnnotatedDocument(article, text.text(), List.of());
    }

    private static void requireText(Path file, String content) throws InputFormatException {
        int nul = content.indexOf('\0');
        if (nul >= 0) {
            int line = (int) content.substring(0, nul)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            int column = nul - content.lastIndexOf('\n', nul);
            throw new InputFormatException(file, line, column, "", ErrorWords.of("nul"));
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(TextImporter.EXTENSION)
                ? name.substring(0, name.length() - TextImporter.EXTENSION.length())
                : name;
    }

    /** What stands beside a file is said of that file; an option is said of all. */
    private static void setIfUnknown(Article article, String field, String value) {
        Object known = article.eGet(article.eClass().getEStructuralFeature(field));
        if (known == null) {
            MetadataFile.set(article, field, value);
        }
    }
}
