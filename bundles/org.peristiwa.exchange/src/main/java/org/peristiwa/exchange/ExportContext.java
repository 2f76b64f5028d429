package org.peristiwa.exchange;

import org.osgi.annotation.versioning.ProviderType;

/** What an exporter works with. */
@ProviderType
public interface ExportContext {

    /** Corpus, schema and annotators; the documents come through {@link DocumentWriter#write}. */
    ExportSource source();

    /** Where files are made. */
    ExportTarget target();

    /** Is told everything that the format cannot hold. */
    LossSink losses();

    /** Of {@link Exporter#exportOptions}. */
    Options options();
}
