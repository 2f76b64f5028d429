package org.peristiwa.store.internal;

import org.peristiwa.store.CorpusFileException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says what is wrong with a file that is no sound XML in the words of someone who looks at it. */
final class BrokenXml {

    private static final String CONFLICT = "<<<<<<< ";

    private BrokenXml() {}

    /** A file whose XML is sound as far as it has been read, and whose content is not. */
    static CorpusFileException refused(String name, String text, Refusal refusal) {
        int conflict = conflictLine(text);
        return conflict > 0
                ? conflict(name, conflict)
                : new CorpusFileException(name, refusal.line(), refusal.column(), refusal.why());
    }

    /**
     * A file that is no XML.
     *
     * @param rootTag the outermost element; empty where the parser has not come to it
     */
    static CorpusFileException malformed(String name, String text, String rootTag, SAXException failure) {
        String body = text.strip();
        if (body.isEmpty()) {
            return new CorpusFileException(name, 1, 1, StoreWords.of("xml.empty"));
        }
        int conflict = conflictLine(text);
        if (conflict > 0) {
            return conflict(name, conflict);
        }
        // The parser names no place where the file ends before there is any element.
        boolean placed = failure instanceof SAXParseException at && at.getLineNumber() > 0;
        int line = placed ? ((SAXParseException) failure).getLineNumber() : lineOf(text, text.length());
        int column = placed ? Math.max(((SAXParseException) failure).getColumnNumber(), 0) : 0;
        if (!body.startsWith("<")) {
            return new CorpusFileException(name, 1, 1, StoreWords.of("xml.none"));
        }
        if (rootTag.isEmpty() && body.contains("<!DOCTYPE")) {
            return new CorpusFileException(name, line, column, StoreWords.of("xml.doctype"));
        }
        boolean atTheEnd = line >= lineOf(text, body.length());
        if (!placed || (atTheEnd && !body.endsWith(rootTag.isEmpty() ? ">" : "</" + rootTag + ">"))) {
            return new CorpusFileException(
                    name,
                    line,
                    column,
                    rootTag.isEmpty()
                            ? StoreWords.of("xml.cutOff")
                            : StoreWords.of("xml.cutOffBefore", "</" + rootTag + ">"));
        }
        return new CorpusFileException(
                name, line, column, StoreWords.of("xml.unsound", String.valueOf(failure.getMessage())));
    }

    private static CorpusFileException conflict(String name, int line) {
        return new CorpusFileException(name, line, 1, StoreWords.of("xml.conflict"));
    }

    /** The line of the first mark that git leaves in a file, from 1; 0 where there is none. */
    private static int conflictLine(String text) {
        int at = text.startsWith(CONFLICT) ? 0 : text.indexOf("\n" + CONFLICT) + 1;
        return at == 0 && !text.startsWith(CONFLICT) ? 0 : lineOf(text, at);
    }

    private static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
