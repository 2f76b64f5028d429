"""Checks exports of formats that mark spans of the text against the native JSON export of the same corpus.

Usage: check_standoff.py NATIVE.jsonl FORMAT FOLDER

Written from the descriptions of the formats, with nothing but Python's standard library, whose strings count code points as
these formats do: the words of every trigger and participant are cut from the text at the written offsets and compared with
what the annotator marked, or with what the export's report says was written instead. Prints how many were compared; says
what differs and ends with 1 if anything does.
"""

import csv
import json
import pathlib
import sys
import xml.etree.ElementTree
from collections import Counter


def native(path):
    """Per article: its text, triggers as (type, words), participants as (type, role, words)."""
    articles = {}
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        units = document["text"].encode("utf-16-le")
        annotations = document["layers"][0]["annotations"] if document.get("layers") else []
        by_id = {a["id"]: a for a in annotations}

        def words(annotation):
            return " ".join(units[2 * b:2 * e].decode("utf-16-le") for b, e in annotation["extent"])

        def hull(annotation):
            pieces = annotation["extent"]
            return units[2 * pieces[0][0]:2 * pieces[-1][1]].decode("utf-16-le")

        triggers, participants, hulls = Counter(), Counter(), {}
        for annotation in annotations:
            if "extent" in annotation:
                hulls[hull(annotation)] = words(annotation)
            if annotation["kind"] != "EventMention" or "extent" not in annotation:
                continue
            triggers[(annotation["type"], words(annotation))] += 1
            for argument in annotation.get("arguments", []):
                filler = by_id.get(argument.get("filler"))
                if filler and "mentions" in filler:
                    filler = by_id[filler["mentions"][0]]
                if filler and "extent" in filler:
                    participants[(annotation["type"], argument["role"], words(filler))] += 1
        articles[document["article"]["id"]] = (document["text"], triggers, participants, hulls)
    return articles


def told_changes(folder):
    report = json.load(open(pathlib.Path(folder) / "export-report.json", encoding="utf-8"))
    return {(loss["article"], loss["how"][1:-1])
            for loss in report["losses"] if loss["kind"] == "FLATTENED" and loss.get("how", "").startswith('"')}


def events(spans, ties, event_ids):
    """Triggers and participants, from spans by id as (label, words) and ties as (from, label, to)."""
    triggers = [spans[i] for i in event_ids]
    participants = [(spans[f][0], label, spans[t][1]) for f, label, t in ties if f in event_ids]
    return triggers, participants


def pubannotation(folder):
    for path in sorted(folder.glob("*.json")):
        if path.name == "export-report.json":
            continue
        doc = json.load(open(path, encoding="utf-8"))
        kinds = {a["subj"]: a["obj"] for a in doc["attributes"] if a["pred"] == "peristiwa:kind"}
        spans = {}
        for d in doc["denotations"]:
            pieces = d["span"] if isinstance(d["span"], list) else [d["span"]]
            spans[d["id"]] = (d["obj"], " ".join(doc["text"][p["begin"]:p["end"]] for p in pieces))
        ties = [(r["subj"], r["pred"], r["obj"]) for r in doc["relations"]
                if r["id"] not in kinds and r["pred"] != "coreferenceOf"]
        yield doc["sourceid"], doc["text"], *events(spans, ties, [i for i, k in kinds.items() if k == "event"])


def web_annotation(folder):
    for path in sorted(folder.glob("*.jsonld")):
        page = json.load(open(path, encoding="utf-8"))
        text = open(path.with_suffix(".txt"), encoding="utf-8", newline="").read()
        spans, ties, event_ids = {}, [], []
        for item in page["items"]:
            value = next(b["value"] for b in item["body"] if b.get("purpose") == "classifying")
            if item["motivation"] == "linking":
                if "peristiwa:kind" not in item and value != "coreferenceOf":
                    linked = next(b["source"] for b in item["body"] if b["purpose"] == "linking")
                    ties.append((item["target"], value, linked))
                continue
            pieces = []
            for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
                quote, position = target["selector"]
                piece = text[position["start"]:position["end"]]
                assert piece == quote["exact"], item["id"]
                assert text[:position["start"]].endswith(quote["prefix"]), item["id"]
                assert text[position["end"]:].startswith(quote["suffix"]), item["id"]
                pieces.append(piece)
            spans[item["id"]] = (value, " ".join(pieces))
            if any(b.get("peristiwa:attribute") == "peristiwa:kind" and b["value"] == "event" for b in item["body"]):
                event_ids.append(item["id"])
        yield path.stem, text, *events(spans, ties, event_ids)


def lines(folder):
    for path in sorted(folder.glob("*.jsonl")):
        for line in open(path, encoding="utf-8"):
            yield json.loads(line)


def doccano(folder):
    for task in lines(folder):
        text = task["text"]
        spans = {e["id"]: (e["label"], text[e["start_offset"]:e["end_offset"]]) for e in task["entities"]}
        ties = [(r["from_id"], r["type"], r["to_id"]) for r in task["relations"]
                if "_kind" not in r and r["type"] != "coreferenceOf"]
        yield task["_article"], text, *events(spans, ties,
                                              [e["id"] for e in task["entities"] if e.get("_kind") == "event"])


def label_studio(folder):
    for path in sorted(folder.glob("*.json")):
        if path.name == "export-report.json":
            continue
        for task in json.load(open(path, encoding="utf-8")):
            text = task["data"]["text"]
            result = task["annotations"][0]["result"]
            spans = {r["id"]: (r["value"]["labels"][0], text[r["value"]["start"]:r["value"]["end"]])
                     for r in result if r["type"] == "labels"}
            ties = [(r["from_id"], r["labels"][0], r["to_id"]) for r in result
                    if r["type"] == "relation" and "_kind" not in r and r["labels"] != ["coreferenceOf"]]
            yield task["data"]["_article"], text, *events(
                spans, ties, [r["id"] for r in result if r.get("from_name") == "event" and r["type"] == "labels"])


def prodigy(folder):
    for task in lines(folder):
        text = task["text"]
        tokens = task["tokens"]
        for t in tokens:
            assert text[t["start"]:t["end"]] == t["text"], task["_article"]
        spans, event_ids = {}, []
        for s in task["spans"]:
            # the last token is one of the span's
            begin, end = tokens[s["token_start"]]["start"], tokens[s["token_end"]]["end"]
            assert (begin, end) == (s["start"], s["end"]), task["_article"]
            spans[s["_id"]] = (s["label"], text[begin:end])
            if s.get("_kind") == "event":
                event_ids.append(s["_id"])
        ties = []
        for r in task["relations"]:
            head, child = r["head_span"], r["child_span"]
            assert head["token_start"] <= r["head"] <= head["token_end"], task["_article"]
            if "_kind" not in r and r["label"] != "coreferenceOf":
                ties.append((head["_id"], r["label"], child["_id"]))
        yield task["_article"], text, *events(spans, ties, event_ids)


def plover(folder):
    """A row has an event's first trigger only, and names participants by their best mention."""
    articles = {}
    for path in sorted(folder.glob("*.csv")):
        for row in csv.DictReader(open(path, encoding="utf-8", newline="")):
            triggers = articles.setdefault(row["article"], [])
            if row.get("trigger"):
                words = row["text"][int(row["trigger_begin"]):int(row["trigger_end"])]
                assert words == row["trigger"], row["event_id"]
                triggers.append((row["event"], words))
    for article, triggers in articles.items():
        yield article, None, triggers, []


def rich_ere(folder):
    """Names are in small letters here; a participant names a mention or filler, which has its own offset and words."""
    for path in sorted(folder.glob("*.rich_ere.xml")):
        root = xml.etree.ElementTree.parse(path).getroot()
        article = root.get("doc_id")
        text = open(folder / f"{article}.txt", encoding="utf-8", newline="").read()

        def cut(element, written):
            begin = int(element.get("offset"))
            words = text[begin:begin + int(element.get("length"))]
            assert words == written and element.get("source") == article, (article, words, written)
            return words

        spans = {m.get("id"): cut(m, m.findtext("mention_text")) for m in root.iter("entity_mention")}
        spans.update((f.get("id"), cut(f, f.text)) for f in root.iter("filler"))
        for head in root.iter("nom_head"):
            cut(head, head.text)
        triggers, participants = [], []
        for event in root.iter("event_mention"):
            kind = f"{event.get('type')}.{event.get('subtype')}"
            trigger = event.find("trigger")
            triggers.append((kind, cut(trigger, trigger.text)))
            for argument in event.iter("em_arg"):
                words = spans[argument.get("entity_mention_id") or argument.get("filler_id")]
                assert words == argument.text, (article, words, argument.text)
                participants.append((kind, argument.get("role"), words))
        yield article, text, triggers, participants


def in_small_letters(counter):
    return Counter({(*(name.lower() for name in key[:-1]), key[-1]): count for key, count in counter.items()})


def left_out(folder, rule):
    report = json.load(open(pathlib.Path(folder) / "export-report.json", encoding="utf-8"))
    return sum(loss["rule"] == rule for loss in report["losses"])


READERS = {"pubannotation": pubannotation, "web-annotation": web_annotation, "doccano": doccano,
           "label-studio": label_studio, "prodigy": prodigy, "plover": plover, "rich-ere": rich_ere}


def main(native_path, name, folder):
    expected = native(native_path)
    told = told_changes(folder)
    compared, wrong, seen = Counter(), [], set()
    for article, text, triggers, participants in READERS[name](pathlib.Path(folder)):
        seen.add(article)
        native_text, native_triggers, native_participants, hulls = expected[article]
        if name == "rich-ere":
            native_triggers = in_small_letters(native_triggers)
            native_participants = in_small_letters(native_participants)
        if text is not None and text != native_text:
            wrong.append(f"{article}: another text")

        def marked(words):
            return words, hulls.get(words)

        for kind, words in triggers:
            compared["triggers"] += 1
            if not any((kind, w) in native_triggers for w in marked(words)) and (article, words) not in told:
                wrong.append(f"{article}: trigger {kind} {words!r}")
        for kind, role, words in participants:
            compared["participants"] += 1
            if not any((kind, role, w) in native_participants for w in marked(words)) and (article, words) not in told:
                wrong.append(f"{article}: {kind} {role} {words!r}")
    if seen != set(expected):
        wrong.append(f"articles missing: {sorted(set(expected) - seen)}")
    for counted, index in ("triggers", 1), ("participants", 2):
        total = sum(sum(article[index].values()) for article in expected.values())
        if name == "rich-ere" and counted == "participants":
            total -= left_out(folder, "rich-ere.event-argument")
        if name != "plover" and compared[counted] != total:
            wrong.append(f"{total} {counted} marked, {compared[counted]} written")
    for each in wrong:
        print(each)
    print(f"{compared['triggers']} triggers and {compared['participants']} participants compared, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
