package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ConvertedSource;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;

/** Files for brat in a folder, and what becomes of them. */
record BratFiles(Path folder) {

    static final String TEXT = "\uFEFFMenlu Sari 👩\u200d🚀 bertemu Duta\u00a0Besar\r\nMalaysia di “Jakarta”. "
            + "Menlu dan\r\nDubes 𝔸 membahas שלום; rapat\te\u0301 batal 😀.\r\n";

    static final String CONF =
            """
            # a small schema
            [entities]
            !Agent
            \tPerson
            \tOrganization|ORG:1
            Place
            ----------
            [relations]
            Located Arg1:Person, Arg2:Place
            Parent  Child:Person, Elder:<AGENT>
            Alias Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
            [events]
            <AGENT>=Person|Organization
            !Contact
            \tMeet Participant{2-4}:<AGENT>, Place?:Place, Topic*:<EVENT>
            \tCall|GO:2\tCaller:<AGENT>, Receiver+:<ANY>
            [attributes]
            Negation Arg:<EVENT>
            Certainty Arg:<EVENT>, Value:High|Low
            Individual Arg:<ENTITY>
            """;

    static final String VISUAL =
            """
            [labels]
            Person | Orang | Or
            Meet | Bertemu
            Participant | Peserta
            [drawing]
            Person\tbgColor:#FF821C, fgColor:black
            Meet\tbgColor:red
            """;

    BratFiles text(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), content);
        return this;
    }

    BratFiles file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    /** {@code begin end} of some words in the text, in code points. */
    static String at(String words) {
        int begin = TEXT.indexOf(words);
        return TEXT.codePointCount(0, begin) + " " + TEXT.codePointCount(0, begin + words.length());
    }

    /** A text-bound line for words of the text. */
    static String t(int number, String type, String words) {
        return "T" + number + "\t" + type + " " + at(words) + "\t" + words.replaceAll("\\s", " ") + "\n";
    }

    List<AnnotatedDocument> read() throws IOException {
        return read(false).documents();
    }

    /** What an import gave. */
    record Read(List<AnnotatedDocument> documents, LossReport report) {}

    Read read(boolean lenient) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        ImportRequest request = new ImportRequest(
                List.of(folder),
                Options.of(new BratImporter().importOptions(), Map.of("language", "id")),
                "anna",
                lenient,
                Progress.NONE);
        try (ImportSource source = new BratImporter().open(request)) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
            return new Read(documents, source.report());
        }
    }

    ExportResult exportTo(Path out) throws IOException {
        ConvertedSource source = new ConvertedSource(new BratImporter(), ImportRequest.of(folder, "anna"));
        return new Export(new BratExporter(), source, ExportSettings.PLAIN).to(out, Progress.NONE);
    }
}
