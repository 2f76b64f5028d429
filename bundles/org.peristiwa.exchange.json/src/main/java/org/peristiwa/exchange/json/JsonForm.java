package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.text.OffsetUnit;

/** The names and limits of the form, in one place for reader, writer and schema. */
final class JsonForm {

    static final String ID = "json";
    static final int VERSION = 1;

    /** What {@code format} says in a file of articles and in the file of the corpus. */
    static final String ARTICLE = "peristiwa-article";

    static final String CORPUS = "peristiwa-corpus";

    static final String CORPUS_FILE = "corpus.json";
    static final String ARTICLE_FOLDER = "articles/";
    static final String LINES_FILE = "articles.jsonl";

    static final OptionDescription LINES = OptionDescription.flag(
            "lines", "One file with an article a line (JSONL)", "Satu berkas, satu artikel per baris (JSONL)");

    static final FormatDescription DESCRIPTION = new FormatDescription(
            ID,
            Map.of("en", "Peristiwa JSON", "id", "JSON Peristiwa"),
            List.of("json", "jsonl"),
            "application/json",
            OffsetUnit.UTF_16,
            Packaging.EITHER,
            EnumSet.allOf(Kept.class));

    /** Deeper than the model nests, and no deeper than a stack bears. */
    private static final int DEEPEST = 64;

    /** An article of a thousand million bytes is no article. */
    private static final int LONGEST_STRING = 256 << 20;

    private JsonForm() {}

    /** Its parsers refuse two members of one name, and nesting and strings past all reason; emoji stay legible. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_STRING)
                        .build())
                .build();
    }

    /** Whether objects under {@code reference} say their {@code kind}. */
    static boolean saysKind(EReference reference) {
        return reference.getEReferenceType().isAbstract();
    }

    /** Whether {@code feature} is written at all: what contains an object is told by where it stands. */
    static boolean isWritten(EStructuralFeature feature) {
        return !feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer());
    }

    static boolean isExtent(EStructuralFeature feature) {
        return feature.getEType() == LayerPackage.Literals.EXTENT;
    }

    /** The member that holds the head of an extent: {@code head}, {@code cueHead}, {@code contentHead}. */
    static String headOf(EStructuralFeature extent) {
        return extent == LayerPackage.Literals.MENTION__EXTENT ? "head" : extent.getName() + "Head";
    }

    /** The member that holds the text covered: {@code surface}, {@code cueSurface}, {@code contentSurface}. */
    static String surfaceOf(EStructuralFeature extent) {
        return extent == LayerPackage.Literals.MENTION__EXTENT ? "surface" : extent.getName() + "Surface";
    }

    /** The class called {@code name} that may stand under {@code reference}; null where there is none. */
    static @Nullable EClass kind(EReference reference, String name) {
        EClass type = reference.getEReferenceType();
        return type.getEPackage().getEClassifier(name) instanceof EClass kind
                        && !kind.isAbstract()
                        && type.isSuperTypeOf(kind)
                ? kind
                : null;
    }
}
