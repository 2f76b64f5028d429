package org.peristiwa.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A layer as the header of a file declares it: each of its columns is one of the row's cells, in that order.
 *
 * @param name the full name of its type
 * @param columns at least one
 */
record TsvLayer(Kind kind, String name, List<Column> columns) {

    enum Kind {
        SPAN("#T_SP="),
        CHAIN("#T_CH="),
        RELATION("#T_RL=");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** What the cells of a column hold. */
    enum Content {
        VALUE,
        /** Roles of participants, with a semicolon between. */
        ROLES,
        /** The units at which those participants begin. */
        TARGETS,
        /** The unit at which the source of a relation begins. */
        SOURCE
    }

    /**
     * A column.
     *
     * @param name the feature's short name; for roles the whole declaration, for targets and sources the type
     */
    record Column(Content content, String name) {}

    private static final String ROLE = "ROLE_";
    private static final String BASE = "BT_";

    static TsvLayer span(String name, List<String> features) {
        return new TsvLayer(
                Kind.SPAN,
                name,
                features.stream().map(each -> new Column(Content.VALUE, each)).toList());
    }

    /** The same layer with the columns of participants behind its first one. */
    TsvLayer withParticipants(String feature) {
        List<Column> all = new ArrayList<>(columns);
        all.add(1, new Column(Content.ROLES, name + ":" + feature + "_" + name + "ArgumentsLink"));
        all.add(2, new Column(Content.TARGETS, "uima.tcas.Annotation"));
        return new TsvLayer(kind, name, all);
    }

    /** The name without its package. */
    String shortName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The line that declares it. */
    String declaration() {
        StringBuilder line = new StringBuilder(kind.prefix).append(name);
        for (Column column : columns) {
            line.append('|');
            switch (column.content()) {
                case ROLES -> line.append(ROLE);
                case SOURCE -> line.append(BASE);
                default -> {
                    // The name alone.
                }
            }
            line.append(column.name());
        }
        return line.toString();
    }

    /** Reads a line of the header; empty where it declares no layer. */
    static Optional<TsvLayer> declared(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.prefix)) {
                String[] parts = line.substring(kind.prefix.length()).split("\\|", -1);
                List<Column> columns = new ArrayList<>();
                boolean target = false;
                for (int i = 1; i < parts.length; i++) {
                    if (target) {
                        columns.add(new Column(Content.TARGETS, parts[i]));
                        target = false;
                    } else if (parts[i].startsWith(ROLE)) {
                        columns.add(new Column(Content.ROLES, parts[i].substring(ROLE.length())));
                        target = true;
                    } else if (parts[i].startsWith(BASE)) {
                        columns.add(new Column(Content.SOURCE, parts[i].substring(BASE.length())));
                    } else {
                        columns.add(new Column(Content.VALUE, parts[i]));
                    }
                }
                if (columns.isEmpty()) {
                    columns.add(new Column(Content.VALUE, ""));
                }
                return Optional.of(new TsvLayer(kind, parts[0], columns));
            }
        }
        return Optional.empty();
    }
}
