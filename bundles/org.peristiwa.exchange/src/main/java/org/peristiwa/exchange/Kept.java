package org.peristiwa.exchange;

/** Something of the model that a format can hold as it is, without a loss being reported. */
public enum Kept {
    TEXT,
    METADATA,
    /** Where the text has been corrected, and what stood there before. */
    TEXT_CORRECTIONS,
    SCHEMA,
    SEVERAL_ANNOTATORS,
    ENTITY_MENTIONS,
    /** Whether a mention is a name, a nominal or a pronoun. */
    LEVELS,
    TIMES_AND_VALUES,
    /** What a time or value means: {@code 2024-05-03}, its modifier and what it counts from. */
    NORMALISED_VALUES,
    EVENTS,
    /** Events that no word expresses. */
    EVENTS_WITHOUT_TRIGGER,
    /** Events as participants of events. */
    EVENTS_AS_PARTICIPANTS,
    IMPLICIT_PARTICIPANTS,
    DISCONTINUOUS_EXTENTS,
    HEADS,
    ATTRIBUTES,
    /** Attributes of a participant of an event. */
    PARTICIPANT_ATTRIBUTES,
    /** Which mentions speak of one entity. */
    COREFERENCE,
    /** Which event mentions speak of one event. */
    EVENT_COREFERENCE,
    RELATIONS,
    ATTRIBUTIONS,
    NOTES,
    LINKS,
    CONFIDENCE,
    PROVENANCE,
    /** How far the work on a layer has come. */
    LAYER_STATES
}
