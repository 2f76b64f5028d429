package org.peristiwa.exchange;

/** Into how many files a format puts a corpus. */
public enum Packaging {
    /** All articles in one file. */
    ONE_FILE,
    /** One file, or one group of files, per article in a folder. */
    FILE_PER_ARTICLE,
    /** Either, as an option says. */
    EITHER
}
