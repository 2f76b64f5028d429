package org.peristiwa.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.edit.CorpusChange;

/** Reads the entries of a table out of one layer. Each call is short and sees the layer as it is then. */
interface EntryReader {

    /** The ids of all entries. */
    List<String> ids();

    /** One entry; empty where there is none any more, or it is none of this table. */
    Optional<Entry> read(String id);

    /** The ids of all entries that a change may have made, changed or taken away. */
    Set<String> touched(CorpusChange change);

    /** Id of the row that belongs to an annotation or argument; itself where no other does. */
    String rowFor(String id);
}
