package org.peristiwa.exchange;

import org.peristiwa.model.schema.Schema;

/**
 * A schema that was read from files of another program.
 *
 * @param schema with an id and a version; in no resource, and whoever asked for it may keep it
 * @param report what could not be kept
 */
public record ImportedSchema(Schema schema, LossReport report) {}
