package org.peristiwa.tests.exchange;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody makes who means well. */
enum HostileInput {
    /** Ten entities, each of which is ten of the one before: a gigabyte. */
    XML_ENTITY_BOMB {
        @Override
        void write(Path file, Path secret) throws IOException {
            StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE bomb [\n<!ENTITY e0 \"ha\">\n");
            for (int i = 1; i < 10; i++) {
                xml.append("<!ENTITY e")
                        .append(i)
                        .append(" \"")
                        .append(("&e" + (i - 1) + ";").repeat(10))
                        .append("\">\n");
            }
            Files.writeString(file, xml + "]>\n<bomb>&e9;</bomb>\n");
        }
    },
    /** Asks for a file of whoever imports. */
    XML_EXTERNAL_ENTITY {
        @Override
        void write(Path file, Path secret) throws IOException {
            Files.writeString(
                    file,
                    "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">\n"
                            + "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>\n<x>&s;</x>\n");
        }
    },
    /** A million brackets. */
    DEEP_JSON {
        @Override
        void write(Path file, Path secret) throws IOException {
            Files.writeString(file, "[".repeat(1_000_000) + "\n");
        }
    },
    /** The same in objects. */
    DEEP_JSON_OBJECTS {
        @Override
        void write(Path file, Path secret) throws IOException {
            Files.writeString(file, "{\"a\":".repeat(1_000_000) + "\n");
        }
    },
    /** A million elements in each other. */
    DEEP_XML {
        @Override
        void write(Path file, Path secret) throws IOException {
            Files.writeString(file, "<a>".repeat(1_000_000) + "\n");
        }
    },
    /** Bytes that no character of UTF-8 is made of, and one that is cut off. */
    INVALID_UTF8 {
        @Override
        void write(Path file, Path secret) throws IOException {
            byte[] content = "{\"text\":\"satu dua\"}\n".getBytes(StandardCharsets.UTF_8);
            content[12] = (byte) 0xFF;
            content[13] = (byte) 0xC3;
            Files.write(file, content);
        }
    },
    /** One line of a gigabyte: a megabyte of letters and then what takes no room on the disk. */
    GIGABYTE_LINE {
        @Override
        void write(Path file, Path secret) throws IOException {
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'a');
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.write(letters);
                sparse.setLength(1L << 30);
            }
        }
    },
    /** An archive with a file that wants to lie beside the folder. */
    ZIP_THAT_ESCAPES {
        @Override
        void write(Path file, Path secret) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (String name : new String[] {"../../escaped.txt", "/tmp/escaped.txt", "word/document.xml"}) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("escaped".getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        }
    },
    /** A hundred megabytes of zeros in a hundred kilobytes. */
    ZIP_BOMB {
        @Override
        void write(Path file, Path secret) throws IOException {
            byte[] zeros = new byte[1 << 20];
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                for (int i = 0; i < 1000; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
    };

    /**
     * Writes it.
     *
     * @param secret a file that nothing may read
     */
    abstract void write(Path file, Path secret) throws IOException;
}
