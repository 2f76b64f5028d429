package org.peristiwa.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.model.layer.Mention;

/** Reads the entries of a table out of one layer. Each call is short and sees the layer as it is then. */
interface EntryReader {

    /** All mentions that entries may come from. */
    List<? extends Mention> mentions();

    /** The ids of the entries that a mention belongs to. */
    List<String> rows(Mention mention);

    /** One entry; empty where there is none any more, or it is none of this table. */
    Optional<Entry> read(String id);

    /** The ids of all entries that a change may have made, changed or taken away. */
    Set<String> touched(CorpusChange change);

    /** Id of the row that belongs to an annotation or argument; itself where no other does. */
    String rowFor(String id);
}
