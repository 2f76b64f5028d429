package org.peristiwa.exchange.brat;

/**
 * Names of our own for what brat has no place for. On screen they lose the colon; {@link Names} sees to it
 * that they meet nobody else's.
 */
final class Ours {

    /** Note: where the head is, in code points. */
    static final String HEAD = ":Head";
    /** Note: how sure the annotator is. */
    static final String CONFIDENCE = ":Confidence";
    /** Note: the normalised value of a time or value. */
    static final String VALUE = ":NormalizedValue";
    /** Note: the mod of a time. */
    static final String MOD = ":TimeMod";
    /** Note: the quant of a time. */
    static final String QUANT = ":TimeQuant";
    /** Note: the freq of a time. */
    static final String FREQ = ":TimeFreq";
    /** Note: a role that the text leaves open, known to the reader. */
    static final String IMPLICIT = ":ImplicitRole";
    /** Note: a role whose participant is still to be found. */
    static final String OPEN = ":OpenRole";
    /** Note: an argument that the text does not say, with its role and id. */
    static final String IMPLICIT_FILLER = ":ImplicitArgument";
    /** Note: attribute of an argument. */
    static final String ARGUMENT_ATTRIBUTE = ":ArgumentAttribute";
    /** Note: a value of an attribute that brat cannot write. */
    static final String ATTRIBUTE_TEXT = ":AttributeText";
    /** Note: the type of a cluster, on its first mention. */
    static final String CLUSTER_TYPE = ":ClusterType";
    /** Attribute: NAM, NOM or PRO. */
    static final String LEVEL = ":MentionLevel";
    /** Attribute: the event has no trigger in the text. */
    static final String NO_TRIGGER = ":NoTrigger";
    /** Attribute: the report has no cue in the text. */
    static final String NO_CUE = ":NoCue";
    /** Relation: from a time to the time that it counts from. */
    static final String ANCHOR = ":CountsFrom";
    /** Event type: a report. */
    static final String ATTRIBUTION = ":Attribution";
    /** Type: the words reported. */
    static final String CONTENT_TYPE = ":AttributionContent";
    /** Role of a report: who says it. */
    static final String SOURCE = ":Source";
    /** Role of a report: the words reported. */
    static final String CONTENT = ":Content";
    /** Role of a report: an event reported. */
    static final String CONTENT_EVENT = ":ContentEvent";
    /** Role of a report: a report within it. */
    static final String CONTENT_REPORT = ":ContentReport";

    private Ours() {}
}
