#!/usr/bin/env python3
"""Compares two folders of brat files: for each document the same multiset of annotations, whatever their ids.

    compare_brat.py FOLDER FOLDER

Written from brat.nlplab.org/standoff.html, sharing nothing with the exporter that it checks. Every text-bound
line is checked against the text too, offsets counted in code points. Prints one line a difference and the sums;
exit 0 when there is none, 1 when there are some, 2 when a file breaks the grammar.
"""
import collections
import os
import re
import sys

LINE_BREAKS = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"), " ")


class Broken(Exception):
    pass


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def documents(folder):
    found = {}
    for where, _, files in os.walk(folder):
        for name in files:
            stem, ending = os.path.splitext(name)
            if ending == ".ann":
                path = os.path.join(where, stem)
                found[os.path.relpath(path, folder)] = path
    return found


class Document:
    """The annotations of one document, each described without ids."""

    def __init__(self, path):
        self.path = path
        self.text = read(path + ".txt")
        self.lines = []
        self.by_id = {}
        content = read(path + ".ann")
        if content.startswith("\ufeff"):
            content = content[1:]
        for number, line in enumerate(content.split("\n"), 1):
            line = line.rstrip("\r")
            if not line.strip():
                continue
            columns = line.split("\t", 2)
            if len(columns) < 2:
                raise Broken("%s.ann:%d: %r" % (path, number, line))
            columns += [""] * (3 - len(columns))
            entry = (columns[0], columns[1].strip(" "), columns[2], number)
            self.lines.append(entry)
            if columns[0] != "*":
                if columns[0] in self.by_id:
                    raise Broken("%s.ann:%d: id twice: %s" % (path, number, columns[0]))
                self.by_id[columns[0]] = entry

    def spans(self, entry):
        kind, offsets = entry[1].split(" ", 1)
        pieces = [tuple(int(n) for n in piece.split(" ")) for piece in offsets.split(";")]
        surface = " ".join(self.text[b:e] for b, e in pieces)
        if surface.translate(LINE_BREAKS).rstrip() != entry[2].translate(LINE_BREAKS).rstrip():
            raise Broken("%s.ann:%d: %r is not %r" % (self.path, entry[3], entry[2], surface))
        if any(e > len(self.text) or b >= e for b, e in pieces):
            raise Broken("%s.ann:%d: offsets" % (self.path, entry[3]))
        return ("T", kind, tuple(pieces), surface)

    def head(self, identifier):
        """What an id stands for, as far as a reference needs it: an event by its type and trigger."""
        entry = self.by_id[identifier]
        letter = identifier[0]
        if letter == "T":
            return self.spans(entry)
        if letter == "E":
            kind, trigger = entry[1].split(" ")[0].split(":")
            return ("E", kind, self.spans(self.by_id[trigger]))
        if letter in "AM":
            words = entry[1].split(" ", 2)
            return ("A", words[0], self.head(words[1]), words[2] if len(words) > 2 else None)
        if letter == "R":
            return self.relation(entry)
        if letter == "N":
            words = entry[1].split(" ", 2)
            return ("N", words[0], self.head(words[1]), words[2])
        return ("#", entry[1].split(" ")[0], entry[2])

    def relation(self, entry):
        words = [word for word in entry[1].split(" ") if word]
        ends = sorted(word.split(":") for word in words[1:])
        return ("R", words[0], tuple((role, self.head(filler)) for role, filler in ends))

    def event(self, entry):
        words = [word for word in entry[1].split(" ") if word]
        kind, trigger = words[0].split(":")
        fillers = [word.split(":") for word in words[1:]]
        written = {role for role, _ in fillers}

        def base(role):
            plain = re.sub(r"\d+$", "", role)
            return plain if plain in written else role

        arguments = sorted(((base(role), self.head(filler)) for role, filler in fillers), key=repr)
        return ("E", kind, self.spans(self.by_id[trigger]), tuple(arguments))

    def full(self, entry):
        letter = entry[0][0]
        if letter == "E":
            return self.event(entry)
        if letter == "*":
            words = [word for word in entry[1].split(" ") if word]
            return ("*", words[0], tuple(sorted((self.head(m) for m in words[1:]), key=repr)))
        if letter == "N":
            words = entry[1].split(" ", 2)
            return ("N", words[0], self.head(words[1]), words[2], entry[2])
        if letter == "#":
            kind, target = entry[1].split(" ", 1)
            return ("#", kind, self.head(target), entry[2].translate(LINE_BREAKS))
        return self.head(entry[0])

    def annotations(self):
        return collections.Counter(self.full(entry) for entry in self.lines)


def main(first, second):
    ours, theirs = documents(first), documents(second)
    differences = 0
    sums = collections.Counter()
    for name in sorted(set(ours) | set(theirs)):
        if name not in ours or name not in theirs:
            print("only in %s: %s" % (first if name in ours else second, name))
            differences += 1
            continue
        one, other = Document(ours[name]), Document(theirs[name])
        if one.text != other.text:
            print("%s: texts differ" % name)
            differences += 1
        left, right = one.annotations(), other.annotations()
        for sign, missing in (("-", left - right), ("+", right - left)):
            for annotation, count in missing.items():
                print("%s: %s %d %r" % (name, sign, count, annotation))
                differences += count
        for annotation, count in left.items():
            sums[annotation[0]] += count
    print("%d documents, %s, %d differences" % (
        len(set(ours) & set(theirs)),
        ", ".join("%d %s" % (sums[letter], letter) for letter in sorted(sums)) or "no annotations",
        differences))
    return 1 if differences else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    except (Broken, UnicodeDecodeError, KeyError) as error:
        print("broken: %s" % error)
        sys.exit(2)
