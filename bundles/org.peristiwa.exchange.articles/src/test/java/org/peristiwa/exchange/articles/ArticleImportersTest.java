package org.peristiwa.exchange.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.OptionException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Article;

/** Articles as pages, word processors and tables have them, and files that mean harm. */
class ArticleImportersTest {

    private static final String PARAGRAPH =
            "Menteri Sari bertemu Duta Besar Wijaya di Jakarta pada hari Senin untuk membahas"
                    + " nota perikanan antara kedua negara, kata juru bicara kementerian kepada wartawan di kantornya.";
    private static final String OTHER =
            "Pertemuan itu berlangsung selama dua jam dan dihadiri oleh perwakilan nelayan dari"
                    + " lima provinsi, yang meminta agar perjanjian segera ditandatangani oleh kedua pihak.";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    /** The tests write PDF files, too, and look for no font of the system either. */
    @BeforeAll
    static void useTheBuiltInFont() {
        FontMappers.set(new BuiltInFont());
    }

    private List<String> skipped = List.of();

    private List<AnnotatedDocument> read(Importer importer, Path file, boolean lenient, Map<String, String> options)
            throws IOException {
        ImportRequest request = new ImportRequest(
                List.of(file), Options.of(importer.importOptions(), options), "ani", lenient, Progress.NONE);
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = importer.open(request)) {
            for (var next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
            skipped = source.report().skipped().stream().map(Object::toString).toList();
        }
        return documents;
    }

    private AnnotatedDocument only(Importer importer, Path file) throws IOException {
        return read(importer, file, false, Map.of()).get(0);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String page(String head) {
        return "<!DOCTYPE html><html lang=\"id\"><head><title>Nota perikanan - Kabar</title>" + head + "</head><body>"
                + "<nav><ul><li><a href=\"/\">Beranda</a></li><li><a href=\"/ekonomi\">Ekonomi</a></li></ul></nav>"
                + "<article><h1>Nota perikanan dibahas</h1><p>" + PARAGRAPH + "</p><p>" + OTHER + "</p></article>"
                + "<footer><a href=\"/tentang\">Tentang kami</a> | <a href=\"/iklan\">Iklan</a></footer>"
                + "<script>var x = 'bukan teks';</script></body></html>";
    }

    @Test
    void given_a_page_then_the_article_comes_without_menus_scripts_and_footers() throws IOException {
        AnnotatedDocument document = only(new HtmlImporter(), file("nota.html", page("")));
        assertThat(document.text().content())
                .contains(PARAGRAPH + "\n\n" + OTHER)
                .doesNotContain("Beranda", "Tentang kami", "bukan teks");
        assertThat(document.article().getTitle()).isEqualTo("Nota perikanan dibahas");
        assertThat(document.article().getLanguage()).isEqualTo("id");
        assertThat(document.article().getId()).isEqualTo("nota");
    }

    @Test
    void given_linked_data_in_a_page_then_title_date_byline_source_and_address_are_its() throws IOException {
        Article article = only(
                        new HtmlImporter(),
                        file(
                                "a.html",
                                page("<script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"NewsArticle\","
                                        + " \"headline\": \"Judul\", \"datePublished\": \"2024-03-21T09:00:00+07:00\","
                                        + " \"author\": [{\"name\": \"Ani\"}, {\"name\": \"Budi\"}], \"publisher\":"
                                        + " {\"name\": \"Kabar\"}, \"url\": \"https://contoh.id/a\"}]}</script>")))
                .article();
        assertThat(article.getTitle()).isEqualTo("Judul");
        assertThat(article.getCreated()).isEqualTo("2024-03-21T09:00:00+07:00");
        assertThat(article.getByline()).isEqualTo("Ani, Budi");
        assertThat(article.getSource()).isEqualTo("Kabar");
        assertThat(article.getUrl()).isEqualTo("https://contoh.id/a");
    }

    @Test
    void given_meta_elements_and_broken_linked_data_then_the_elements_count() throws IOException {
        Article article = only(
                        new HtmlImporter(),
                        file(
                                "a.html",
                                page("<script type=\"application/ld+json\">{</script><meta property=\"og:title\""
                                        + " content=\"Judul\"><meta property=\"article:published_time\""
                                        + " content=\"kemarin\"><link rel=\"canonical\""
                                        + " href=\"https://contoh.id/b\">")))
                .article();
        assertThat(article.getTitle()).isEqualTo("Judul");
        assertThat(article.getUrl()).isEqualTo("https://contoh.id/b");
        assertThat(article.getCreated()).isNull();
        assertThat(article.getMetadata().get(0).getValue()).isEqualTo("kemarin");
    }

    @Test
    void given_a_page_that_names_its_characters_then_they_are_read_so() throws IOException {
        Path latin = Files.write(
                folder.resolve("l.html"),
                page("<meta charset=\"iso-8859-1\">").replace("Sari", "Café").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(only(new HtmlImporter(), latin).text().content()).contains("Menteri Café bertemu");
    }

    @Test
    void given_a_page_without_an_article_then_the_error_says_so() throws IOException {
        Path empty = file("e.html", "<html><body><a href=\"/\">Beranda</a></body></html>");
        assertThatThrownBy(() -> only(new HtmlImporter(), empty))
                .isInstanceOf(InputFormatException.class)
                .hasMessage(empty + ": no article found in the page");
    }

    private Path docx(String name, String document, String properties) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "../../lari.txt", "di luar");
            entry(zip, "word/document.xml", document);
            if (!properties.isEmpty()) {
                entry(zip, "docProps/core.xml", properties);
            }
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String word(String paragraphs) {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + WORD + "\" xmlns:mc=\"urn:mc\"><w:body>" + paragraphs
                + "</w:body></w:document>";
    }

    @Test
    void given_a_word_document_then_paragraphs_stay_and_deleted_text_is_gone() throws IOException {
        Path file = docx(
                "b.docx",
                word("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>Satu"
                        + " 😀</w:t></w:r><w:del><w:r><w:delText>dua</w:delText></w:r></w:del><w:r><w:tab/><w:t"
                        + " xml:space=\"preserve\"> tiga</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Empat</w:t><w:br/><w:t>lima</w:t></w:r></w:p><mc:AlternateContent><mc:Choice><w:p><w:r>"
                        + "<w:t>enam</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>enam</w:t></w:r></w:p></mc:Fallback>"
                        + "</mc:AlternateContent>"),
                "<c xmlns:dc=\"d\" xmlns:t=\"t\"><dc:title>Judul</dc:title><dc:creator>Ani</dc:creator>"
                        + "<t:created>2024-03-21T02:00:00Z</t:created></c>");
        AnnotatedDocument document = only(new DocxImporter(), file);
        assertThat(document.text().content()).isEqualTo("Satu 😀\t tiga\n\nEmpat\nlima\n\nenam\n");
        assertThat(document.article().getTitle()).isEqualTo("Judul");
        assertThat(document.article().getByline()).isEqualTo("Ani");
        assertThat(document.article().getCreated()).isEqualTo("2024-03-21T02:00:00Z");
    }

    @Test
    void given_an_archive_that_leads_elsewhere_then_nothing_is_written_there() throws IOException {
        only(new DocxImporter(), docx("c.docx", word("<w:p><w:r><w:t>Isi</w:t></w:r></w:p>"), ""));
        assertThat(folder.resolve("../../lari.txt")).doesNotExist();
    }

    @Test
    void given_an_entity_bomb_in_a_word_document_then_it_is_refused() throws IOException {
        Path file = docx(
                "x.docx",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"" + WORD
                        + "\"><w:p><w:t>&b;</w:t></w:p></w:document>",
                "");
        assertThatThrownBy(() -> only(new DocxImporter(), file)).isInstanceOf(InputFormatException.class);
    }

    @Test
    void given_a_zip_bomb_then_it_is_refused_at_the_bound() throws IOException {
        Path file = folder.resolve("bom.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i <= BoundedFile.LARGEST >> 20; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> only(new DocxImporter(), file))
                .hasMessage(file + ": word/document.xml is larger than 67108864 bytes");
    }

    @Test
    void given_what_is_no_word_document_then_the_error_says_so() throws IOException {
        Path text = file("t.docx", "teks");
        assertThatThrownBy(() -> only(new DocxImporter(), text)).hasMessageStartingWith(text + ": no DOCX file");
        Path broken = docx("r.docx", "<w:document xmlns:w=\"" + WORD + "\"><w:p>", "");
        assertThatThrownBy(() -> only(new DocxImporter(), broken)).hasMessageContaining("word/document.xml is no XML");
    }

    @Test
    void given_a_table_then_each_row_is_an_article_and_columns_are_as_chosen() throws IOException {
        Path file = file(
                "t.csv",
                "\uFEFF"
                        + """
                        kode,judul,isi,tanggal,lain
                        A1,"Judul, satu","Isi ""satu\""
                        baris dua 😀",2024-03-21,x
                        A2,Dua,Isi dua,21 Maret,y
                        """);
        List<AnnotatedDocument> documents = read(
                new CsvImporter(),
                file,
                false,
                Map.of("text", "isi", "id", "kode", "title", "judul", "date", "tanggal", "publisher", "Kabar"));
        assertThat(documents).extracting(each -> each.article().getId()).containsExactly("A1", "A2");
        assertThat(documents.get(0).text().content()).isEqualTo("Isi \"satu\"\nbaris dua 😀");
        assertThat(documents.get(0).article().getTitle()).isEqualTo("Judul, satu");
        assertThat(documents.get(0).article().getCreated()).isEqualTo("2024-03-21");
        assertThat(documents.get(1).article().getCreated()).isNull();
        assertThat(documents.get(1).article().getSource()).isEqualTo("Kabar");
    }

    @Test
    void given_a_table_without_the_column_or_text_or_in_other_bytes_then_the_error_names_the_line() throws IOException {
        Path file = file("t.csv", "a,b\n1,2\n");
        assertThatThrownBy(() -> only(new CsvImporter(), file))
                .hasMessage(file + ":1: no column \"text\": there are a, b");
        assertThatThrownBy(() -> read(new CsvImporter(), file, false, Map.of("text", "a", "title", "c")))
                .isInstanceOf(OptionException.class)
                .hasMessage("there is no column c: there are a, b");
        Path rows = file("r.csv", "text,title\nisi,satu\n,dua\nlagi,tiga\n");
        assertThatThrownBy(() -> read(new CsvImporter(), rows, false, Map.of()))
                .hasMessage(rows + ":3: the row has no text");
        assertThat(read(new CsvImporter(), rows, true, Map.of())).hasSize(2);
        assertThat(skipped).containsExactly(rows + ":3: the row has no text");
        Path latin = Files.write(folder.resolve("l.csv"), "text\nkafé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> only(new CsvImporter(), latin))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void given_lines_of_json_then_each_is_an_article_and_members_are_as_chosen() throws IOException {
        Path file = file("j.jsonl", "{\"text\": \"Isi 😀\", \"title\": \"Satu\", \"id\": 7}\n\n{\"text\": \"Dua\"}\n");
        List<AnnotatedDocument> documents = read(new JsonLinesImporter(), file, false, Map.of("language", "id"));
        assertThat(documents).extracting(each -> each.article().getId()).containsExactly("7", "j-2");
        assertThat(documents.get(0).article().getLanguage()).isEqualTo("id");
        Path bad = file("b.jsonl", "{\"text\": \"Isi\"}\n{\"isi\": \"x\"}\n");
        assertThatThrownBy(() -> read(new JsonLinesImporter(), bad, false, Map.of()))
                .hasMessageMatching(".*b\\.jsonl:2:\\d+: no text in \"text\"");
    }

    private Path pdf(String name, boolean locked, String... lines) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("Judul");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void given_a_pdf_then_lines_are_joined_to_a_paragraph_and_the_title_is_its() throws IOException {
        AnnotatedDocument document =
                only(new PdfImporter(), pdf("p.pdf", false, "Menteri Sari bertemu", "Wijaya di Jakarta."));
        assertThat(document.text().content()).isEqualTo("Menteri Sari bertemu Wijaya di Jakarta.\n");
        assertThat(document.article().getTitle()).isEqualTo("Judul");
    }

    @Test
    void given_a_pdf_that_is_locked_empty_or_none_then_the_error_says_so() throws IOException {
        Path locked = pdf("k.pdf", true, "Rahasia");
        assertThatThrownBy(() -> only(new PdfImporter(), locked)).hasMessage(locked + ": is locked with a password");
        Path picture = pdf("g.pdf", false);
        assertThatThrownBy(() -> only(new PdfImporter(), picture)).hasMessageContaining("has no text");
        Path none = file("n.pdf", "teks");
        assertThatThrownBy(() -> only(new PdfImporter(), none)).hasMessageStartingWith(none + ": is no PDF");
    }

    @Test
    void given_files_then_their_names_and_beginnings_tell_what_they_are() throws IOException {
        Path page = file("a.HTM", "<html>");
        Path lines = file("a.jsonl", "{\"text\": \"x\"}");
        Path annotated = file("b.jsonl", "{\"text\": \"x\", \"spans\": []}");
        assertThat(new HtmlImporter().recognises(page)).isTrue();
        assertThat(new JsonLinesImporter().recognises(lines)).isTrue();
        assertThat(new JsonLinesImporter().recognises(annotated)).isFalse();
        assertThat(new HtmlImporter().recognises(folder)).isFalse();
    }
}
