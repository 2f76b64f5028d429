"""Checks exports of data set formats against the native JSON export of the same corpus.

Usage: check_datasets.py NATIVE.jsonl FORMAT FOLDER

Written from the descriptions of the formats, with nothing but Python's standard library: for every trigger and
participant the words are found again from the offsets that the format writes, counted as the format counts, and compared
with what the annotator marked, or with what the export's report says that it wrote instead. Prints how many were compared; says what differs and ends with 1 if anything does.
"""

import json
import pathlib
import re
import sys
from collections import Counter


def dense(text):
    """Without what stands between tokens: white space, byte order marks, directional marks."""
    return re.sub(r"[\s\u00a0\ufeff\u200e\u200f]+", "", text)


def native(path):
    """Per article: triggers and participants that have one piece, as (type, words) and (type, role, words)."""
    articles = {}
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        text = document["text"]
        annotations = document["layers"][0]["annotations"] if document.get("layers") else []
        by_id = {a["id"]: a for a in annotations}
        units = text.encode("utf-16-le")
        triggers, participants = Counter(), Counter()

        def words(annotation):
            pieces = annotation["extent"]
            begin, end = pieces[0][0], pieces[-1][1]
            return dense(units[2 * begin:2 * end].decode("utf-16-le"))

        for annotation in annotations:
            if annotation["kind"] != "EventMention" or "extent" not in annotation:
                continue
            triggers[(annotation["type"], words(annotation))] += 1
            for argument in annotation.get("arguments", []):
                filler = by_id.get(argument.get("filler"))
                if filler and filler["kind"] == "Entity":
                    filler = by_id[filler["mentions"][0]]
                if filler and "Mention" in filler["kind"] and filler["kind"] != "EventMention":
                    participants[(annotation["type"], argument["role"], words(filler))] += 1
        articles[document["article"]["id"]] = (triggers, participants)
    return articles


def told_changes(folder):
    """What the export's own report says that it wrote instead of what was marked, by article."""
    report = json.load(open(pathlib.Path(folder) / "export-report.json", encoding="utf-8"))
    return {(loss["article"], dense(loss["how"].strip('"')))
            for loss in report["losses"] if loss["kind"] == "FLATTENED" and loss.get("how", "").startswith('"')}


def join(tokens):
    return dense("".join(tokens))


def oneie(doc):
    tokens = doc["tokens"]
    spans = {m["id"]: join(tokens[m["start"]:m["end"]]) for m in doc["entity_mentions"]}
    for event in doc["event_mentions"]:
        trigger = event["trigger"]
        yield doc["doc_id"], event["event_type"], join(tokens[trigger["start"]:trigger["end"]]), [
            (a["role"], spans[a["entity_id"]]) for a in event["arguments"]]


def rams(doc):
    tokens = [t for s in doc["sentences"] for t in s]
    article = doc["doc_key"].split("#")[0]
    for begin, end, labels in doc["evt_triggers"]:
        links = [l for l in doc["gold_evt_links"] if l[0] == [begin, end]]
        yield article, labels[0][0], join(tokens[begin:end + 1]), [
            (re.sub(r"^evt\d{3}arg\d{2}", "", role), join(tokens[b:e + 1])) for _, (b, e), role in links]


def wikievents(doc):
    tokens = doc["tokens"]
    text = "".join(t for s in doc["sentences"] for t, _, _ in s[0])
    assert dense(text) == join(tokens), doc["doc_id"]
    spans = {m["id"]: join(tokens[m["start"]:m["end"]]) for m in doc["entity_mentions"]}
    for event in doc["event_mentions"]:
        trigger = event["trigger"]
        yield doc["doc_id"], event["event_type"], join(tokens[trigger["start"]:trigger["end"]]), [
            (a["role"], spans[a["entity_id"]]) for a in event["arguments"]]


def dygiepp(doc):
    tokens = [t for s in doc["sentences"] for t in s]
    for sentence in doc["events"]:
        for (token, kind), *arguments in sentence:
            yield doc["doc_key"], kind, join(tokens[token:token + 1]), [
                (role, join(tokens[b:e + 1])) for b, e, role in arguments]


def maven(doc):
    for event in doc["events"]:
        for mention in event["mention"]:
            tokens = doc["content"][mention["sent_id"]]["tokens"]
            begin, end = mention["offset"]
            yield doc["id"], event["type"], join(tokens[begin:end]), []


def maven_ere(doc):
    ids = {e["id"] for e in doc["events"]} | {t["id"] for t in doc["TIMEX"]}
    for relations in list(doc["temporal_relations"].values()) + list(doc["causal_relations"].values()):
        assert all(end in ids for pair in relations for end in pair), doc["id"]
    for event in doc["events"]:
        for mention in event["mention"]:
            begin, end = mention["offset"]
            yield doc["id"], event["type"], join(doc["tokens"][mention["sent_id"]][begin:end]), []


def maven_arg(doc):
    text = doc["document"]
    entities = {e["id"]: [dense(text[m["offset"][0]:m["offset"][1]]) for m in e["mention"]] for e in doc["entities"]}
    for event in doc["events"]:
        for role, participants in event["argument"].items():
            for participant in participants:
                assert participant.get("entity_id") in entities or "offset" in participant, doc["id"]
        for mention in event["mention"]:
            begin, end = mention["offset"]
            yield doc["id"], event["type"], dense(text[begin:end]), []


def huggingface(doc):
    text = doc["text"]

    def words(mention):
        return dense("".join(text[s["begin"]:s["end"]] for s in mention["spans"]))

    # What the native reader takes for the words of several pieces has what is between them, too.
    def hull(mention):
        return dense(text[mention["spans"][0]["begin"]:mention["spans"][-1]["end"]])

    spans = {m["id"]: hull(m) for m in doc["entity_mentions"]}
    assert all(words(m) == dense(m["text"]) for m in doc["entity_mentions"]), doc["doc_id"]
    for event in doc["event_mentions"]:
        if event["spans"]:
            yield doc["doc_id"], event["type"], hull(event), [
                (a["role"], spans[a["filler"]]) for a in event["arguments"] if a.get("filler") in spans]


READERS = {"huggingface": huggingface,
           "oneie": oneie, "rams": rams, "wikievents": wikievents, "dygiepp": dygiepp,
           "maven": maven, "maven-ere": maven_ere, "maven-arg": maven_arg}


def main(native_path, name, folder):
    expected = native(native_path)
    told = told_changes(folder)
    compared, wrong = Counter(), []
    seen = set()
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for line in open(path, encoding="utf-8"):
            doc = json.loads(line)
            seen.add((doc.get("doc_id") or doc.get("doc_key") or doc.get("id")).split("#")[0])
            for article, kind, trigger, arguments in READERS[name](doc):
                triggers, participants = expected[article]
                if (kind, trigger) not in triggers and (article, trigger) not in told:
                    wrong.append(f"{article}: trigger {kind} {trigger!r}")
                compared["triggers"] += 1
                for role, words in arguments:
                    if (kind, role, words) not in participants and (article, words) not in told:
                        wrong.append(f"{article}: {kind} {role} {words!r}")
                    compared["participants"] += 1
    if seen != set(expected):
        wrong.append(f"articles missing: {sorted(set(expected) - seen)}")
    total = sum(sum(t.values()) for t, _ in expected.values())
    if compared["triggers"] != total:
        wrong.append(f"{total} triggers marked, {compared['triggers']} written")
    for each in wrong:
        print(each)
    print(f"{compared['triggers']} triggers and {compared['participants']} participants compared, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
