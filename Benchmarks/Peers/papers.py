"""Writes the texts of papers with another program and prints the CPU seconds and the bytes.

Usage: papers.py <peer> <texts.json>

Each peer works in its fastest fair way: one process, the template or style sheet parsed once, one
paper before the clock to warm up, codes drawn before. `process_time` counts all threads.
"""

import importlib
import json
import pathlib
import sys
import time

import segno


def main(peer, path):
    texts = pathlib.Path(path).resolve()
    folder = texts.with_name(peer)
    folder.mkdir(exist_ok=True)
    papers = json.loads(texts.read_text())
    for number, paper in enumerate(papers):
        for part in paper["parts"]:
            if part["style"] == "code":
                part["file"] = code(part["text"], folder / f"{number}.png")
    write = importlib.import_module(f"by_{peer}").writer(folder)
    first = write(papers[0])
    start = time.process_time()
    size = 0
    for paper in papers:
        size += len(write(paper))
    seconds = time.process_time() - start
    (folder / "first").write_bytes(first)
    print(f"{seconds:.4f} {size}")


def code(text, path):
    segno.make(text, error="m").save(str(path), scale=4, border=4)
    return str(path)


main(*sys.argv[1:])
