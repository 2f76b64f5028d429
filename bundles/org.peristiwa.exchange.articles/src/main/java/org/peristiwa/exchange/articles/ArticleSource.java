package org.peristiwa.exchange.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossCollector;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.parts.FilesInOrder;
import org.peristiwa.exchange.parts.GivenIds;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.TextFile;

/** The articles of an import, one at a time. */
final class ArticleSource implements ImportSource {

    private static final Map<String, String> OPTIONS =
            Map.of("language", "language", "publisher", "source", "licence", "licence");

    private final ImportRequest request;
    private final Articles.Opener opener;
    private final LossCollector report;
    private final Iterator<Path> files;
    private final GivenIds ids = new GivenIds();
    private @Nullable Articles open;
    private @Nullable Path file;
    private int done;

    ArticleSource(ImportRequest request, ArticleImporter importer, Articles.Opener opener) throws IOException {
        this.request = request;
        this.opener = opener;
        this.report = new LossCollector(importer.format().id());
        FilesInOrder found = new FilesInOrder();
        for (Path input : request.inputs()) {
            if (!Files.isDirectory(input)) {
                InputFile.requireFile(input);
                found.add(input);
            } else if (!found.addFrom(
                    input, Integer.MAX_VALUE, file -> importer.isNamedSo(file) && Files.isRegularFile(file))) {
                throw new InputFormatException(
                        input,
                        ArticleWords.of(
                                "wrong.noFiles",
                                String.join(", *.", importer.format().extensions())));
            }
        }
        this.files = found.iterator();
    }

    @Override
    public Optional<Schema> schema() {
        return Optional.empty();
    }

    @Override
    public LossReport report() {
        return report.report();
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        while (true) {
            request.progress().check();
            try {
                Optional<FoundArticle> found = found();
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                AnnotatedDocument document = document(found.get());
                request.progress().at(document.article().getId(), ++done, -1);
                return Optional.of(document);
            } catch (InputFormatException e) {
                if (!request.lenient()) {
                    throw e;
                }
                report.skipped(e.place());
            }
        }
    }

    /** The next article of this file or of those behind it. */
    private Optional<FoundArticle> found() throws IOException {
        while (true) {
            if (open == null) {
                if (!files.hasNext()) {
                    return Optional.empty();
                }
                file = files.next();
                open = opener.open(file, request.options());
            }
            Optional<FoundArticle> found = open.next();
            if (found.isPresent()) {
                return found;
            }
            close();
        }
    }

    private AnnotatedDocument document(FoundArticle found) throws InputFormatException {
        ArticleText text = text(found.text());
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ids.like(found.name()));
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        found.metadata().forEach((name, value) -> {
            if (!value.isBlank()) {
                MetadataFile.set(article, name, value.strip());
            }
        });
        OPTIONS.forEach((option, field) -> request.options().value(option).ifPresent(value -> {
            if (article.eGet(article.eClass().getEStructuralFeature(field)) == null) {
                MetadataFile.set(article, field, value);
            }
        }));
        if (article.getTitle() == null) {
            article.setTitle(found.name());
        }
        return new AnnotatedDocument(article, text, List.of());
    }

    private ArticleText text(String content) throws InputFormatException {
        Path from = file == null ? Path.of("") : file;
        if (content.isBlank()) {
            throw new InputFormatException(from, ArticleWords.of("wrong.noText"));
        }
        if (content.indexOf('\0') >= 0) {
            throw new InputFormatException(from, ErrorWords.of("nul"));
        }
        try {
            return new ArticleText(content);
        } catch (IllegalArgumentException e) {
            throw new InputFormatException(from, ErrorWords.text(e));
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
