"""What a feed says, and what RFC 4287 does not allow.

`atom.py FOLDER` prints a line for each fault of each feed below the folder.
"""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
IDENTITY = re.compile(r"tag:[a-z0-9.-]+,2026:[A-Za-z0-9/._-]+")


def faults_of(feed, path):
    for name in ["id", "title", "updated", "author"]:
        if len(feed.findall(ATOM + name)) != 1:
            yield f"has not one {name}"
    own = [link.get("href", "") for link in feed.findall(ATOM + "link") if link.get("rel") == "self"]
    if len(own) != 1 or not own[0].endswith(f"/{path}"):
        yield f"does not say where it lies: {own}"
        return
    root = own[0].removesuffix(path)
    for link in feed.iter(ATOM + "link"):
        if not link.get("href", "").startswith(root):
            yield f"leads to «{link.get('href')}»"
    yield from faults_of_texts(feed)
    yield from faults_of_entries(feed)


def faults_of_texts(feed):
    identities = [identity.text or "" for identity in feed.iter(ATOM + "id")]
    if len(set(identities)) != len(identities):
        yield "has an identity twice"
    yield from (f"«{text}» is no identity" for text in identities if not IDENTITY.fullmatch(text))
    times = [time.text or "" for time in feed.iter(ATOM + "updated")]
    yield from (f"«{text}» is no time" for text in times if not TIME.fullmatch(text))


def faults_of_entries(feed):
    entries = feed.findall(ATOM + "entry")
    for entry in entries:
        for name in ["id", "title", "updated", "link", "summary"]:
            if len(entry.findall(ATOM + name)) != 1:
                yield f"an entry has not one {name}"
    # All times are of one zone, but for changes of clocks.
    times = [entry.findtext(ATOM + "updated", "") for entry in entries]
    if times != sorted(times, reverse=True):
        yield "is not in order"
    if times and feed.findtext(ATOM + "updated") != times[0]:
        yield "is not as new as its newest entry"


def main(folder):
    feeds = 0
    for path in sorted(Path(folder).rglob("*.xml")):
        root = ElementTree.fromstring(path.read_bytes())
        if root.tag == ATOM + "feed":
            feeds += 1
            for fault in faults_of(root, path.relative_to(folder).as_posix()):
                print(f"{path.relative_to(folder)}: {fault}")
    if feeds == 0:
        print("no feeds")


if __name__ == "__main__":
    main(sys.argv[1])
