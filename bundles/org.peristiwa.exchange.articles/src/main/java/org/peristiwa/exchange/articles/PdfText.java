package org.peristiwa.exchange.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/** The text of a PDF file and what it says of itself. Nothing of it is drawn, so no font of the system is looked for. */
final class PdfText {

    /** What PDFBox finds odd in a file is no news for a terminal; held here, since a logger that nobody holds forgets. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new BuiltInFont());
    }

    private PdfText() {}

    static FoundArticle read(Path file) throws IOException {
        InputFile.requireFile(file);
        if (Files.size(file) > BoundedFile.LARGEST) {
            throw new InputFormatException(file, ArticleWords.of("wrong.largePdf", BoundedFile.LARGEST));
        }
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            String text = text(document);
            if (text.isBlank()) {
                throw new InputFormatException(file, ArticleWords.of("wrong.pictures"));
            }
            return new FoundArticle(BoundedFile.stem(file), text, metadata(document));
        } catch (InvalidPasswordException e) {
            throw new InputFormatException(file, ArticleWords.of("wrong.locked"));
        } catch (InputFormatException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox refuses what is wrong in all of these ways
            throw new InputFormatException(file, ArticleWords.of("wrong.pdf", Localised.told(e)));
        } catch (OutOfMemoryError e) {
            throw new InputFormatException(file, ArticleWords.of("wrong.memory"));
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator(" ");
        stripper.setParagraphEnd("\n\n");
        stripper.setPageEnd("\n\n");
        StringBuilder text = new StringBuilder();
        stripper.getText(document)
                .lines()
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph ->
                        text.append(text.length() == 0 ? "" : "\n\n").append(paragraph));
        return text.append('\n').toString();
    }

    private static Map<String, String> metadata(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        Map<String, String> metadata = new LinkedHashMap<>();
        put(metadata, "title", information.getTitle());
        put(metadata, "byline", information.getAuthor());
        Calendar created = information.getCreationDate();
        if (created != null) {
            put(
                    metadata,
                    "created",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            created.toInstant().atOffset(ZoneOffset.UTC)));
        }
        return metadata;
    }

    private static void put(Map<String, String> metadata, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            metadata.put(name, value);
        }
    }
}
