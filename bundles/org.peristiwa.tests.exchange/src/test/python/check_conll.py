"""Checks CoNLL-U and CoNLL-2012 exports against the native JSON export of the same corpus.

Usage: check_conll.py NATIVE.jsonl FORMAT FOLDER

Written from the descriptions of the two formats, with nothing but Python's standard library. Every mention is found again
from its brackets: its words and, for CoNLL-U, its type, its text at the place that the white space of the tokens says, and
what means the same as it. Prints how much was compared; says what differs and ends with 1 if anything does.
"""

import json
import pathlib
import re
import sys
import urllib.parse
from collections import Counter, defaultdict

ESCAPES = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}


def dense(text):
    return re.sub(r"[\s_\u00a0\ufeff\u200e\u200f]+", "", text)


def unescape(text):
    return re.sub(r"\\([stnrp\\])", lambda m: ESCAPES[m.group(1)], text)


def native(path, hulls):
    """Per article: its text, words of each mention by id and type, and the pairs of words that mean the same."""
    articles = {}
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        units = document["text"].encode("utf-16-le")
        annotations = document["layers"][0]["annotations"] if document.get("layers") else []
        words = {}
        for each in annotations:
            if "Mention" in each["kind"] and "extent" in each:
                spans = [(each["extent"][0][0], each["extent"][-1][1])] if hulls else each["extent"]
                pieces = [units[2 * b:2 * e].decode("utf-16-le") for b, e in spans]
                words[each["id"]] = (each["type"], dense("".join(pieces)))
        clusters = [[words[m][1] for m in each["mentions"] if m in words] for each in annotations
                    if each["kind"] in ("Entity", "Event")]
        articles[document["article"]["id"]] = (document["text"], Counter(words.values()), clusters)
    return articles


def conllu(path):
    """Yields article, text, mentions as (type, words) and chains of words."""
    article, text, mentions, chains, after = None, "", [], defaultdict(list), ""
    words, surface, skip = [], None, 0
    for line in open(path, encoding="utf-8", newline="\n"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            if article:
                yield article, text, mentions, chains
            article, text, mentions, chains = line.split("=", 1)[1].strip(), "", [], defaultdict(list)
        elif line.startswith("# text"):
            sentence_text, joined = line.split("=", 1)[1][1:], ""
        elif line.startswith("#"):
            assert not line.startswith("# global.Entity") or line.endswith("eid-etype-head-other"), line
        elif line:
            columns = line.split("\t")
            assert len(columns) == 10, line
            misc = dict(item.split("=", 1) for item in columns[9].split("|")) if columns[9] != "_" else {}
            if "-" in columns[0]:
                first, last = map(int, columns[0].split("-"))
                skip, parts = last, ""
            elif int(columns[0]) <= skip:
                parts += columns[1]
            else:
                skip = 0
            if "-" in columns[0] or int(columns[0]) > skip:
                text += unescape(misc.get("SpacesBefore", ""))
                text += unescape(misc["SpacesInToken"]) if "SpacesInToken" in misc else columns[1]
                gap = unescape(misc["SpacesAfter"]) if "SpacesAfter" in misc else "" if "SpaceAfter" in misc else " "
                text += gap
                joined += columns[1] + ("" if gap == "" else " ")
            if "-" not in columns[0]:
                words.append((columns[1], misc.get("Entity", "")))
        else:
            assert joined.strip() == sentence_text.strip(), (joined, sentence_text)
            for eid, kind, form in brackets(words):
                mentions.append((kind, dense(form)))
                chains[eid].append(dense(form))
            words, skip = [], 0
    if article:
        yield article, text, mentions, chains


def brackets(words):
    stacks, partial = defaultdict(list), {}
    for index, (_, entity) in enumerate(words):
        for opening, content, closing in re.findall(r"(\(?)([^()]+)(\)?)", entity):
            eid = content.split("-")[0]
            if opening:
                stacks[eid].append((index, content))
            if closing:
                begin, content = stacks[eid].pop()
                name, etype, head, other = content.split("-", 3)
                form = "".join(w for w, _ in words[begin:index + 1])
                values = dict(pair.split(":", 1) for pair in other.split(",") if pair)
                kind = urllib.parse.unquote(values.get("type", etype))
                part = re.fullmatch(r"(.*)\[(\d+)/(\d+)\]", name)
                if not part:
                    yield name, kind, form
                else:
                    whole = partial.pop(part.group(1), "") + form
                    if part.group(2) == part.group(3):
                        yield part.group(1), kind, whole
                    else:
                        partial[part.group(1)] = whole
    assert not partial and not any(stacks.values()), (partial, stacks)


def conll2012(path):
    article, words, chains = None, [], defaultdict(list)
    for line in open(path, encoding="utf-8", newline="\n"):
        line = line.rstrip("\n")
        begin = re.fullmatch(r"#begin document \((.*)\); part (\d{3})", line)
        if begin:
            article, words, chains, stacks = begin.group(1), [], defaultdict(list), defaultdict(list)
        elif line == "#end document":
            assert not any(stacks.values()), article
            mentions = [(None, m) for chain in chains.values() for m in chain]
            yield article, None, mentions, chains
        elif line:
            columns = line.split()
            assert len(columns) == 12 and columns[0] == article, line
            words.append(columns[3])
            for link in columns[-1].split("|") if columns[-1] != "-" else []:
                number = link.strip("()")
                if link.startswith("("):
                    stacks[number].append(len(words) - 1)
                if link.endswith(")"):
                    chains[number].append(dense("".join(words[stacks[number].pop():])))


def main(native_path, name, folder):
    expected = native(native_path, name == "conll-2012")
    report = json.load(open(pathlib.Path(folder) / "export-report.json", encoding="utf-8"))
    told = {(loss.get("article"), dense(loss.get("how", "").strip('"'))) for loss in report["losses"]}
    dropped = Counter(loss.get("article") for loss in report["losses"]
                      if loss["kind"] == "DROPPED" and loss["rule"].split(".")[1] in ("no-token", "sentence"))
    untied = {loss.get("article") for loss in report["losses"]
              if loss["rule"].split(".")[1] in ("no-token", "sentence", "crossing", "second-cluster", "token-edge")}
    compared, wrong, seen = Counter(), [], set()
    ending, read = {"conllu": (".conllu", conllu), "conll-2012": (".v4_gold_conll", conll2012)}[name]
    for path in sorted(pathlib.Path(folder).glob("*" + ending)):
        for article, text, mentions, chains in read(path):
            seen.add(article)
            own_text, own_mentions, clusters = expected[article]
            if text is not None and text != own_text:
                wrong.append(f"{article}: another text")
            words_only = Counter(words for _, words in own_mentions.elements())
            for kind, words in mentions:
                compared["mentions"] += 1
                known = (kind, words) in own_mentions if kind else words in words_only
                if not known and (article, words) not in told:
                    wrong.append(f"{article}: {kind} {words!r}")
            if len(mentions) + dropped[article] != sum(own_mentions.values()):
                wrong.append(f"{article}: {len(mentions)} of {sum(own_mentions.values())} mentions")
            written = [sorted(chain) for chain in chains.values() if len(chain) > 1]
            for cluster in clusters:
                compared["chains"] += 1
                if sorted(cluster) not in written and len(cluster) > 1 and article not in untied:
                    wrong.append(f"{article}: chain {cluster}")
            for chain in written:
                if not any(set(chain) <= set(cluster) for cluster in clusters) and name == "conllu":
                    wrong.append(f"{article}: no such chain {chain}")
    if seen != set(expected):
        wrong.append(f"articles missing: {sorted(set(expected) - seen)}")
    for each in wrong:
        print(each)
    print(f"{compared['mentions']} mentions and {compared['chains']} chains compared, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
