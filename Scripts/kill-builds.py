#!/usr/bin/env python3
"""Kills builds at random moments and looks at what they leave.

Each round changes what every document says, starts a build, kills it at a random moment, and expects
the old tree or the new one, whole; then the next build must make the new one, and nothing may be left
beside it. Every second moment is counted from when the tree is whole and about to be exchanged, since
that is short. The same seed gives the same delays.

    Scripts/kill-builds.py .build/debug/ozero --rounds 1000 --seed 1
"""

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FIXTURE = "Tests/Fixtures/small"
DATE = "2026-11-22"
# How long the steps from the manifest to the end take at most, in seconds.
LAST_STEPS = 0.06
NAMES = ("Дом творчества «Заря»", "Дом творчества «Восход»")


def write_variant(content, original, number):
    """Gives the institution one of two names, which stand in every document."""
    text = re.sub(r"(наименование: ).*", lambda key: key[1] + NAMES[number % 2], original)
    with open(os.path.join(content, "institution.yaml"), "w", encoding="utf-8") as file:
        file.write(text)


def faults(output):
    """What a tree has that its manifest does not, and the other way round; its manifest."""
    with open(os.path.join(output, "manifest.json"), "rb") as file:
        text = file.read()
    expected = {entry["path"]: entry["sha256"] for entry in json.loads(text)["files"]}
    found = {}
    for folder, _, names in os.walk(output):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, output)] = hashlib.sha256(file.read()).hexdigest()
    found.pop("manifest.json")
    wrong = [path for path in expected.keys() | found.keys() if expected.get(path) != found.get(path)]
    return sorted(wrong), text


class Trial:
    def __init__(self, command, folder):
        self.command = [os.path.abspath(command), "build", "--date", DATE]
        self.folder = folder
        self.content = os.path.join(folder, "Content")
        self.output = os.path.join(folder, "Output")
        shutil.copytree(FIXTURE, self.content)
        with open(os.path.join(self.content, "institution.yaml"), encoding="utf-8") as file:
            self.original = file.read()

    def start(self, number):
        write_variant(self.content, self.original, number)
        nothing = subprocess.DEVNULL
        return subprocess.Popen(self.command, cwd=self.folder, stdout=nothing, stderr=nothing)

    def build(self, number):
        """Builds to the end; returns the manifest and how long it took."""
        begin = time.monotonic()
        if self.start(number).wait() != 0:
            sys.exit(f"the build of variant {number % 2} failed")
        taken = time.monotonic() - begin
        wrong, manifest = faults(self.output)
        beside = sorted(os.listdir(self.folder))
        if wrong or beside != ["Content", "Output"]:
            sys.exit(f"after a whole build: {wrong[:5]} {beside}")
        return manifest, taken

    def kill(self, number, delay, last_step):
        """Whether the build was still running when it was killed."""
        process = self.start(number)
        if last_step:
            whole = os.path.join(self.folder, ".Output.ozero-stage", "manifest.json")
            while not os.path.exists(whole) and process.poll() is None:
                time.sleep(0.0002)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        return process.wait() == -signal.SIGKILL


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("command")
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    moments = random.Random(options.seed)
    killed = {"old": 0, "new": 0}
    with tempfile.TemporaryDirectory(prefix="ozero-kill-") as folder:
        trial = Trial(options.command, folder)
        manifests, times = zip(*(trial.build(number) for number in (0, 1)))
        before, after = (json.loads(text)["files"] for text in manifests)
        same = [entry["path"] for entry in before if entry in after]
        print(f"{len(after)} files, {len(same)} the same in both variants", flush=True)
        longest = max(times)
        for number in range(options.rounds):
            last_step = number % 2 == 1
            delay = moments.uniform(0, LAST_STEPS if last_step else longest)
            was_running = trial.kill(number, delay, last_step)
            wrong, manifest = faults(trial.output)
            if wrong or manifest not in manifests:
                sys.exit(f"round {number}: {wrong[:5]} differ from the manifest, or a third tree")
            if was_running:
                killed["new" if manifest == manifests[number % 2] else "old"] += 1
            manifest, taken = trial.build(number)
            longest = 0.9 * longest + 0.1 * taken
            if manifest != manifests[number % 2]:
                sys.exit(f"round {number}: the next build is not right")
            if (number + 1) % 100 == 0:
                left = f"{killed['old']} left the old tree, {killed['new']} the new one"
                print(f"{number + 1} rounds: {left}", flush=True)
    print("every tree was whole, and every next build right")


if __name__ == "__main__":
    main()
