#!/usr/bin/env python3
"""Compares two executables of ozero: what they say and what they publish, byte for byte.

    Scripts/compare-builds.py OLD NEW [GROUPS]

Both check and build the shipped institution on several days, each institution of Tests/Fixtures,
every change of Tests/Fixtures/mutations, and a generated institution of so many groups (by default
200, in tens; 0 leaves it out). Exit codes, findings and published trees have to be equal; of
manifest.json only the list of files, because keys of inputs are an executable's own matter.
Prints where they differ, and ends with 1 if they do.
"""

import concurrent.futures
import dataclasses
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCH = ROOT / ".build/release/bench"
DAYS = ["2026-09-10", "2026-11-22", "2026-11-25", "2027-03-09", "2027-06-30"]
SHOWN = 20  # differences


@dataclasses.dataclass
class Mutation:
    """One change of Content/; its notation is explained at Mutation in Tests/RulesTests."""

    name: str
    file: str
    old: list = dataclasses.field(default_factory=list)
    new: list = dataclasses.field(default_factory=list)
    change: str = ""

    def apply(self, files):
        data = files.get(self.file)
        if self.change:
            self.change_file(data, files)
        elif data is None:
            files[self.file] = ("\n".join(self.new) + "\n").encode()
        else:
            old = "\n".join(self.old) + ("" if self.new else "\n")
            assert old in data.decode(), f"{self.name}: no such lines in {self.file}"
            files[self.file] = data.decode().replace(old, "\n".join(self.new), 1).encode()

    def change_file(self, data, files):
        if self.change.startswith("renamed to "):
            files[self.change.removeprefix("renamed to ")] = files.pop(self.file)
        elif self.change.startswith("copied to "):
            files[self.change.removeprefix("copied to ")] = data
        elif self.change == "removed":
            del files[self.file]
        else:
            files[self.file] = {
                "with a byte-order mark": lambda: b"\xef\xbb\xbf" + data,
                "with carriage returns": lambda: data.replace(b"\n", b"\r\n"),
                "in Windows-1251": lambda: data.decode().encode("cp1251"),
            }[self.change]()


def mutations():
    found = []
    for path in sorted((ROOT / "Tests/Fixtures/mutations").glob("*.txt")):
        for number, line in enumerate(path.read_text().split("\n"), 1):
            mark, rest = line[:2], line[2:]
            if mark == "- ":
                found[-1].old.append(rest)
            elif mark == "+ ":
                found[-1].new.append(rest)
            elif mark == "= ":
                found[-1].change = rest
            elif line and mark not in ("! ", "# "):
                found.append(Mutation(f"{path.name}:{number}", line))
    return found


def files_of(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def cases(groups, place):
    """Name, day and files of each institution."""
    content = files_of(ROOT / "Content")
    for day in DAYS:
        yield f"Content on {day}", day, content
    for path in sorted((ROOT / "Tests/Fixtures").glob("*/institution.yaml")):
        yield path.parent.name, DAYS[2], files_of(path.parent)
    for mutation in mutations():
        files = dict(content)
        mutation.apply(files)
        yield mutation.name, DAYS[1], files
    if groups:
        subprocess.run([BENCH, "generate", str(groups // 10), place / "generated"], check=True)
        yield f"{groups} groups", DAYS[2], files_of(place / "generated")


def run(executable, command, day, folder):
    """What one executable says in a folder whose sibling is the content."""
    arguments = ["--content", "../Content", "--output", "Output", "--date", day, "--jobs", "2"]
    done = subprocess.run([executable, *command, *arguments], cwd=folder, capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def differing_words(one, other):
    if one[0] != other[0]:
        return f"exit codes {one[0]} and {other[0]}"
    for old, new in zip(one[1:], other[1:]):
        if old != new:
            olds, news = old.split("\n"), new.split("\n")
            at = next((i for i, pair in enumerate(zip(olds, news)) if pair[0] != pair[1]), -1)
            return f"line {at + 1} of what is said:\n    old {olds[at]}\n    new {news[at]}"
    return None


def published(folder):
    """The bytes of each file, and of the manifest the list of files."""
    files = files_of(folder) if folder.exists() else {}
    if "manifest.json" in files:
        listed = [file["path"] for file in json.loads(files["manifest.json"])["files"]]
        files["manifest.json"] = "\n".join(listed).encode()
    return files


def compare(case, old, new):
    """The differences of one institution, as lines."""
    name, day, files = case
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        for path, data in files.items():
            (place / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
            (place / "Content" / path).write_bytes(data)
        (place / "old").mkdir()
        (place / "new").mkdir()
        lines = []
        for command in (["check", "--format", "full"], ["build", "--format", "concise"]):
            one, other = (run(e, command, day, place / f) for e, f in ((old, "old"), (new, "new")))
            if words := differing_words(one, other):
                lines.append(f"{name}: {command[0]}: {words}")
        trees = published(place / "old/Output"), published(place / "new/Output")
    differing = sorted(p for p in trees[0] | trees[1] if trees[0].get(p) != trees[1].get(p))
    if differing:
        shown = ", ".join(differing[:3]) + (", …" if len(differing) > 3 else "")
        lines.append(f"{name}: {len(differing)} of {len(trees[0] | trees[1])} files: {shown}")
    return lines


def main():
    if not 3 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    old, new = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    groups = int(sys.argv[3]) if len(sys.argv) == 4 else 200
    if groups and not BENCH.exists():
        subprocess.run(["swift", "build", "-c", "release", "--product", "bench"], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as place, concurrent.futures.ThreadPoolExecutor(2) as pool:
        all_cases = list(cases(groups, pathlib.Path(place)))
        outcomes = list(pool.map(lambda case: compare(case, old, new), all_cases))
    lines = [line for outcome in outcomes for line in outcome]
    for line in lines[:SHOWN]:
        print(line)
    if len(lines) > SHOWN:
        print(f"and {len(lines) - SHOWN} more")
    print(f"{len(all_cases)} institutions, {sum(map(bool, outcomes))} of them differ")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
