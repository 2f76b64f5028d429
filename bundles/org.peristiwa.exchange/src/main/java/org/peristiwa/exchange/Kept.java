package org.peristiwa.exchange;

/** Something of the model that a format can hold as it is, without a loss being reported. */
public enum Kept {
    TEXT,
    METADATA,
    SCHEMA,
    SEVERAL_ANNOTATORS,
    ENTITY_MENTIONS,
    TIMES_AND_VALUES,
    EVENTS,
    IMPLICIT_PARTICIPANTS,
    DISCONTINUOUS_EXTENTS,
    HEADS,
    ATTRIBUTES,
    COREFERENCE,
    RELATIONS,
    ATTRIBUTIONS,
    NOTES,
    LINKS,
    PROVENANCE
}
