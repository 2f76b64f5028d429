package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peristiwa.text.Span;

/** Finds where the text of marks stands on one line, and what lies within what. */
final class FragmentFinder {

    /** A run of a piece's characters on the line, offsets in the article. */
    private record Run(Mark mark, int piece, int begin, int end) {

        boolean holds(Run other) {
            return begin <= other.begin && other.end <= end;
        }

        int length() {
            return end - begin;
        }
    }

    private final String content;
    private final Block block;
    private final MeasuredText text;

    FragmentFinder(String content, Block block, MeasuredText text) {
        this.content = content;
        this.block = block;
        this.text = text;
    }

    /** The fragments on a line, outer ones before inner ones. */
    List<Fragment> find(int line, List<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        for (Mark mark : marks) {
            addRuns(line, mark, runs);
        }
        runs.sort(Comparator.comparingInt(Run::length));
        int[] nesting = nesting(runs);
        List<Fragment> fragments = new ArrayList<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            addFragments(line, runs.get(i), nesting[i], fragments);
        }
        return fragments;
    }

    private void addRuns(int line, Mark mark, List<Run> runs) {
        int lineBegin = block.begin() + text.lineBegin(line);
        int lineEnd = block.begin() + text.lineEnd(line);
        List<Span> pieces = mark.extent().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            int begin = Math.max(pieces.get(i).begin(), lineBegin);
            int end = Math.min(pieces.get(i).end(), lineEnd);
            end = end == lineEnd ? endOfInk(begin, end) : end;
            if (begin < end) {
                runs.add(new Run(mark, i, begin, end));
            }
        }
    }

    /** White space at the edge of a line is not seen: a tint behind it would look like a mistake. */
    private int endOfInk(int begin, int end) {
        int ink = end;
        while (ink > begin && Character.isWhitespace(content.charAt(ink - 1))) {
            ink--;
        }
        return ink;
    }

    private static int[] nesting(List<Run> shortestFirst) {
        int[] nesting = new int[shortestFirst.size()];
        for (int i = 0; i < nesting.length; i++) {
            Run outer = shortestFirst.get(i);
            for (int j = 0; j < i; j++) {
                Run inner = shortestFirst.get(j);
                if (outer.holds(inner) && !inner.mark().id().equals(outer.mark().id())) {
                    nesting[i] = Math.max(nesting[i], nesting[j] + 1);
                }
            }
        }
        return nesting;
    }

    private void addFragments(int line, Run run, int nesting, List<Fragment> into) {
        Span piece = run.mark().extent().pieces().get(run.piece());
        boolean opens = run.begin() == piece.begin();
        boolean closes = piece.end() <= block.begin() + text.lineEnd(line);
        for (Interval x : text.stretches(line, run.begin() - block.begin(), run.end() - block.begin())) {
            into.add(new Fragment(run.mark(), run.piece(), x, nesting, opens, closes));
        }
    }
}
