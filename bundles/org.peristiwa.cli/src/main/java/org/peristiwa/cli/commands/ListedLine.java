package org.peristiwa.cli.commands;

import org.peristiwa.edit.LayerKey;

/** A place of a text on one line of the terminal. */
final class ListedLine {

    private ListedLine() {}

    static String of(LayerKey layer, String before, String words, String after) {
        String line = layer.article() + " [" + layer.annotator() + "] …" + before + "[" + words + "]" + after + "…";
        return line.replaceAll("\\s+", " ");
    }
}
