"""Answers the gold tasks, scores the answers, and sets the figures beside those of a table.

usage: measure.py [--record] BYLINE_MEASURE GOLD_FOLDER MEASURES.tsv

The table has a line a figure: task, data, measure, where the figure stands in the scorer's JSON, the
best figure of an existing tool, the target, and the figure recorded last. Figures are percentages;
of those whose measure begins with "cases" fewer is better. An empty field is not known.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

# What stands in a scorer's arguments for its two files.
GOLD, ANSWERS = "GOLD", "ANSWERS"


def both(scorer, *options):
    """A scorer that takes the gold file and the answers."""
    return [scorer, GOLD, ANSWERS, *options]


# The scorer of pairs; the threshold is the best for the pairs themselves.
PAIRS = ["compare/score_pairs.py", "--dev", GOLD, ANSWERS, "--test", GOLD, ANSWERS]
# Task with its options, gold file, and the scorer with its arguments.
TASKS = {
    "quotes-polnear": ("quotes", "quotes/polnear.dev.jsonl", both("quotes/score_quotes.py")),
    "quotes-ggt": ("quotes", "quotes/ggt.dev.jsonl", both("quotes/score_quotes.py")),
    "sentences": ("sentences", "reading/sentences.dev.jsonl", both("reading/score_sentences.py")),
    "entities": ("entities", "reading/entities.dev.jsonl", both("reading/score_entities.py")),
    "figures": ("figures", "reading/figures.dev.jsonl", both("reading/score_figures.py")),
    # The two halves of TempEval-3, scored as one; the other collections are not news.
    "dates": ("dates", "reading/dates.dev.jsonl",
              both("reading/score_dates.py", "--source", "te3-timebank", "--source", "te3-aquaint")),
    "pasted": ("pasted", "ingest/pasted.dev.jsonl",
               ["ingest/score_ingest.py", "plain", GOLD, ANSWERS]),
    "reuse-news": ("reuse", "compare/reuse_news.dev.jsonl", both("compare/score_reuse.py")),
    "reuse-pan": ("reuse", "compare/reuse_pan13.dev.jsonl", both("compare/score_reuse.py")),
    "pairs-superpal": ("pairs", "compare/pairs_superpal.dev.jsonl", PAIRS),
    "pairs-ecb": ("pairs", "compare/pairs_ecb.dev.jsonl", PAIRS),
    "pairs-sts": ("pairs", "compare/pairs_stsnews.dev.jsonl", PAIRS),
    "conflict-numbers": ("conflicts", "compare/conflict_numbers.dev.jsonl", PAIRS),
    "conflict-statements": ("conflicts", "compare/conflict_statements.dev.jsonl", PAIRS),
    "articles": ("articles", "compare/docpairs_ecb.dev.jsonl", PAIRS),
    "events": ("events", "compare/events_ecb.dev.jsonl", both("compare/score_events.py")),
    "summaries-mn": ("summaries --words 200", "compare/sum_multinews.dev.jsonl",
                     both("compare/score_summaries.py", "--words", "200", "--stem")),
    "summaries-cnn": ("summaries --words 60", "compare/sum_cnndm.dev.jsonl",
                      both("compare/score_summaries.py", "--words", "60", "--stem")),
}
# A figure may differ in the last digit that was recorded.
TOLERANCE = 0.1


def measure(binary, gold, name, folder):
    """The scorer's JSON for one task, and the speed; None where the gold file is missing."""
    task, data, scorer = TASKS[name]
    source = gold / data
    if not source.exists():
        return None, ""
    answers = folder / (name + ".jsonl")
    with open(source, "rb") as questions, open(answers, "wb") as out:
        run = subprocess.run([binary, *task.split(), "--timing"], stdin=questions, stdout=out,
                             stderr=subprocess.PIPE, check=True)
    speed = re.search(r"[\d.]+(?= MB per CPU s)", run.stderr.decode())
    files = {GOLD: source, ANSWERS: answers}
    command = [sys.executable, gold / scorer[0], *(files.get(word, word) for word in scorer[1:]),
               "--json"]
    scores = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return scores, "%.1f" % float(speed[0]) if speed else ""


def look_up(scores, path):
    """The figure at a path such as `ieer/found/f1`, as a percentage where it is a share.

    `a/x|y` divides one figure by the other; `a%` is a percentage already.
    """
    def value(path):
        found = scores
        for key in path.split("/"):
            found = found[key]
        return found

    if "|" in path:
        stem, last = path.rsplit("/", 1)
        over, under = last.split("|")
        return 100 * value(stem + "/" + over) / value(stem + "/" + under)
    if path.endswith("%"):
        return value(path[:-1])
    found = value(path)
    return found if isinstance(found, int) else 100 * found


def main():
    arguments = sys.argv[1:]
    record = arguments[:1] == ["--record"]
    binary, gold, table = arguments[record:]
    gold, table = pathlib.Path(gold), pathlib.Path(table)
    header, *rows = [line.split("\t") for line in table.read_text().splitlines()]

    scores, speeds = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for name in dict.fromkeys(row[0] for row in rows):
            scores[name], speeds[name] = measure(binary, gold, name, pathlib.Path(folder))

    print("%-19s %-15s %-36s %9s %7s %9s %9s" % ("task", "data", "measure", "existing", "target",
                                                  "recorded", "now"))
    failed = []
    for row in rows:
        name, data, what, path, existing, target, recorded = row
        if scores[name] is None:
            print("%-19s %-15s %-36s %9s %7s %9s %9s" % (name, data, what, existing, target,
                                                          recorded, "no data"))
            continue
        now = look_up(scores[name], path)
        sign = -1 if what.startswith("cases") else 1
        note = ""
        if target and sign * (now - float(target)) < 0:
            note = "  below target"
        if recorded and sign * (now - float(recorded)) < -TOLERANCE:
            note = "  FELL"
            failed.append("%s %s, %s" % (name, data, what))
        print("%-19s %-15s %-36s %9s %7s %9s %9.1f%s" % (name, data, what, existing, target, recorded,
                                                          now, note))
        row[6] = "%.1f" % now
    print("\nMB of text per CPU second, all stages: "
          + ", ".join("%s %s" % (name, speed) for name, speed in speeds.items() if speed))
    if record:
        table.write_text("".join("\t".join(row) + "\n" for row in [header, *rows]))
        return 0
    for what in failed:
        print("fell below the recorded figure: " + what, file=sys.stderr)
    missing = [name for name in scores if scores[name] is None]
    if missing:
        print("not measured, there is no gold data: " + ", ".join(missing), file=sys.stderr)
    return 1 if failed else 3 if missing else 0


sys.exit(main())
