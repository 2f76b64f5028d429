"""Checks a WebAnno TSV 3.3 export against the native JSON export of the same corpus.

Usage: check_webanno.py NATIVE.jsonl webanno-tsv FOLDER

Written from the description of the format in INCEpTION's user guide, with nothing but Python's standard library. Text, spans
with every feature, participants, chains and relations are read back from rows and numbers, and have to be those of the
corpus, none missing and none too many. Prints how much was compared; says what differs and ends with 1 if anything does.
"""

import json
import pathlib
import re
import sys
from collections import Counter, defaultdict

KINDS = {"EntityMention", "TimeMention", "ValueMention", "EventMention"}
ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}


def split(cell, separator):
    """Splits where no backslash stands before the separator."""
    parts, begin, at = [], 0, 0
    while at < len(cell):
        if cell[at] == separator:
            parts.append(cell[begin:at])
            begin = at + 1
        at += 2 if cell[at] == "\\" else 1
    return parts + [cell[begin:]]


def unescape(written):
    return re.sub(r"\\(->|.)", lambda m: ESCAPES.get(m.group(1), m.group(1)), written, flags=re.S)


def numbered(cell):
    """A value and the number behind it; None where there is no number. ``*`` says nothing, ``_`` is nothing."""
    match = re.fullmatch(r"(.*?)(?<!\\)\[(\d+)\]", cell, flags=re.S)
    value, number = (match.group(1), int(match.group(2))) if match else (cell, None)
    return (None if value in ("*", "_") else unescape(value)), number


class Columns:
    """What the header declares: layers in order, each with its columns."""

    def __init__(self, lines):
        assert lines[0] == "#FORMAT=WebAnno TSV 3.3", lines[0]
        self.layers, order = [], []
        for line in lines[1:]:
            kind, declared = re.fullmatch(r"#(T_SP|T_CH|T_RL)=(.*)", line).groups()
            name, *features = declared.split("|")
            self.layers.append((kind, name.rsplit(".", 1)[1], features))
            order.append(kind)
        assert order == sorted(order, key=["T_SP", "T_CH", "T_RL"].index), order

    def cells(self, row):
        at = 3
        for kind, name, features in self.layers:
            yield kind, name, features, row[at:at + len(features)]
            at += len(features)
        assert row[at:] == [""], row


class Article:
    """One file."""

    def __init__(self, path):
        content = path.read_bytes().decode("utf-8")
        head, body = content.split("\n\n\n", 1)
        self.columns = Columns(head.split("\n"))
        self.units, self.rows = bytearray(), {}
        self.spans, self.starts = {}, defaultdict(list)
        self.slots, self.links, self.arcs = [], defaultdict(dict), []
        for number, block in enumerate(body.rstrip("\n").split("\n\n"), 1):
            self.sentence(number, block.split("\n"))

    def sentence(self, number, lines):
        said = [unescape(line[len("#Text="):]) for line in lines if line.startswith("#Text=")]
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        begin = int(rows[0][1].split("-")[0])
        assert begin >= len(self.units) // 2, "a sentence begins in the one before"
        self.units += " ".encode("utf-16-le") * (begin - len(self.units) // 2)
        self.units += "\n".join(said).encode("utf-16-le", "surrogatepass")
        last = (number, 0, 0)
        for row in rows:
            sentence, token, part = map(int, re.fullmatch(r"(\d+)-(\d+)(?:\.(\d+))?", row[0]).expand(r"\1 \2 0\3").split())
            assert sentence == number and (sentence, token, part) > last, row
            last = (sentence, token, part)
            self.row(row)

    def cut(self, begin, end):
        return self.units[2 * begin:2 * end].decode("utf-16-le", "surrogatepass")

    def row(self, row):
        begin, end = map(int, row[1].split("-"))
        assert re.sub(r"[\t\r\n]", " ", self.cut(begin, end)) == row[2], row[:3]
        self.rows[row[0]] = (begin, end)
        for kind, name, features, cells in self.columns.cells(row):
            empty = [cell == "_" for cell in cells]
            if all(empty):
                continue
            read = {"T_SP": self.span_row, "T_CH": self.chain_row, "T_RL": self.relation_row}[kind]
            read(row[0], name, features, [split(cell, "|") for cell in cells])

    def span_row(self, at, name, features, cells):
        assert len({len(cell) for cell in cells}) == 1, (at, cells)
        begin, end = self.rows[at]
        for place in range(len(cells[0])):
            number = numbered(cells[0][place])[1]
            key = (name, number) if number else (name, at, place)
            known = self.spans.get(key)
            values, slots = {}, None
            for feature, cell in zip(features, cells):
                if feature.startswith("ROLE_"):
                    roles, targets = cell[place], cells[features.index(feature) + 1][place]
                    roles = re.sub(r"(?<!\\)\[\d+\]$", "", roles)
                    slots = [] if roles == "_" else list(zip(split(roles, ";"), split(targets, ";"), strict=True))
                elif feature != "uima.tcas.Annotation":
                    values[feature] = numbered(cell[place])[0]
            if known is None:
                self.spans[key] = {"name": name, "begin": begin, "end": end, "values": values}
                self.starts[at].append(key)
                self.slots += [(key, *slot) for slot in slots or []]
            else:
                assert known["values"] == values, (at, known, values)
                known["end"] = end

    def chain_row(self, at, name, features, cells):
        for kind, arrow in zip(*cells, strict=True):
            type_, chain = numbered(kind)
            relation, of, link = re.fullmatch(r"(.*)->(\d+)-(\d+)", arrow).groups()
            assert int(of) == chain, (kind, arrow)
            begin, end = self.rows[at]
            first = self.links[chain].get(int(link), (type_, begin, end))
            self.links[chain][int(link)] = (first[0], first[1], end)

    def relation_row(self, at, name, features, cells):
        assert len(features) == 2 and features[1].startswith("BT_"), features
        for type_, source in zip(*cells, strict=True):
            row, numbers = re.fullmatch(r"([\d.-]+)(?:\[(\d+_\d+)\])?", source).groups()
            ends = [int(n) for n in (numbers or "0_0").split("_")]
            self.arcs.append((numbered(type_)[0], (row, ends[0]), (at, ends[1])))

    def target(self, row, number):
        """The span that begins in a row, told apart by its number where it has one."""
        found = [key for key in self.starts[row] if (key[1] == number if number else len(key) == 3)]
        assert len(found) == 1, (row, number, found)
        return self.place(found[0])

    def place(self, key):
        return self.spans[key]["begin"], self.spans[key]["end"]

    def told(self):
        """All that the file says, as what a corpus says of itself."""
        spans = Counter((s["name"], s["begin"], s["end"], frozenset((f, v) for f, v in s["values"].items() if v is not None))
                        for s in self.spans.values())
        slots = Counter()
        for key, role, target in self.slots:
            row, number = re.fullmatch(r"([\d.-]+)(?:\[(\d+)\])?", target).groups()
            slots[(self.place(key), numbered(role)[0], self.target(row, int(number or 0)))] += 1
        chains = Counter(tuple(sorted(place[1:] for place in chain.values())) for chain in self.links.values())
        for chain in self.links.values():
            assert sorted(chain) == list(range(1, len(chain) + 1)), chain
        arcs = Counter((type_, self.target(*source), self.target(*target)) for type_, source, target in self.arcs)
        return {"spans": spans, "participants": slots, "chains": chains, "relations": arcs}


def trimmed(units, begin, end):
    """A place in UTF-16 without the white space at its edges, which is in no row: a loss that the export tells."""
    white = lambda at: units[2 * at:2 * at + 2].decode("utf-16-le", "surrogatepass").isspace()
    while begin < end and white(begin):
        begin += 1
    while begin < end and white(end - 1):
        end -= 1
    return begin, end


def corpus(document, features):
    """What the native export says, with a mention of several pieces as its hull, which is what is asked for here."""
    units = document["text"].encode("utf-16-le", "surrogatepass")
    annotations = document["layers"][0].get("annotations", []) if document.get("layers") else []
    places, spans, slots, arcs, chains = {}, Counter(), Counter(), Counter(), Counter()
    for each in annotations:
        if each["kind"] in KINDS and "extent" in each:
            place = trimmed(units, each["extent"][0][0], each["extent"][-1][1])
            if place[0] == place[1]:
                continue
            places[each["id"]] = place
            values = {f: each[f] for f in ("type", "level", "value", "mod") if each.get(f)}
            for attribute in each.get("attributes", []):
                if attribute["attribute"] in features:
                    values[attribute["attribute"]] = ",".join(attribute["values"])
            spans[(each["kind"], *places[each["id"]], frozenset(values.items()))] += 1
    for each in annotations:
        members = [m for m in each.get("mentions", []) if m in places]
        if members:
            places.setdefault(each["id"], places[members[0]])
        if len(members) > 1:
            chains[tuple(sorted(places[m] for m in members))] += 1
    for each in annotations:
        for argument in each.get("arguments", []) if each["id"] in places else []:
            if argument.get("filler") in places:
                slots[(places[each["id"]], argument["role"], places[argument["filler"]])] += 1
        if each["kind"] == "Relation" and each["source"] in places and each["target"] in places:
            arcs[(each["type"], places[each["source"]], places[each["target"]])] += 1
    return {"spans": spans, "participants": slots, "chains": chains, "relations": arcs}


def main(native_path, name, folder):
    compared, wrong, seen = Counter(), [], set()
    for line in open(native_path, encoding="utf-8"):
        document = json.loads(line)
        article = document["article"]["id"]
        seen.add(article)
        read = Article(pathlib.Path(folder) / (article + ".tsv"))
        if read.cut(0, len(read.units)) != document["text"]:
            wrong.append(f"{article}: another text")
        features = {feature for _, _, declared in read.columns.layers for feature in declared}
        expected, told = corpus(document, features), read.told()
        for what in expected:
            compared[what] += sum(expected[what].values())
            for difference in (expected[what] - told[what], told[what] - expected[what]):
                wrong += [f"{article}: {what} {each}" for each in difference]
    files = {path.stem for path in pathlib.Path(folder).glob("*.tsv") if path.stem != "splits"}
    if files != seen:
        wrong.append(f"other articles: {sorted(files ^ seen)}")
    for each in wrong:
        print(each)
    print(", ".join(f"{compared[what]} {what}" for what in ("spans", "participants", "chains", "relations"))
          + f" compared, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
