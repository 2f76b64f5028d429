package org.peristiwa.time;

/** The types of TIMEX3. Source: TimeML 1.2.1, attribute {@code type}. */
public enum TimexType {
    /** A calendar time of a day or more. */
    DATE,
    /** A time of the day, with or without the day. */
    TIME,
    /** How long. */
    DURATION,
    /** Times that recur. */
    SET
}
