"""Looks at a published site as its readers do: in a browser, over http.

`run.py SITE INTERNAL` prints a line for each thing that is wrong and ends; without a fault it prints nothing.
"""

import functools
import http.server
import re
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

import accessibility
import alone
import forced
import journeys
import markup
import matching
import offline
import printing
import widths

CHECKS = [matching, journeys, widths, accessibility, markup, offline, printing, alone, forced]


class Site:
    """The two trees, served each from an origin of its own, with one browser."""

    def __init__(self, browser, public: Path, internal: Path):
        self.browser = browser
        self.roots = {"site": public, "internal": internal}
        self.addresses = {name: serve(root) for name, root in self.roots.items()}

    def page(self, width=1280, height=900, scheme="light", **options):
        """A new page of its own context; what goes wrong in it is gathered in `faults`."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, **options
        )
        page = context.new_page()
        page.faults = []
        page.on("pageerror", lambda error: page.faults.append(f"{page.url}: {error}"))
        page.on("console", lambda line: line.type == "error" and page.faults.append(f"{page.url}: {line.text}"))
        page.on("request", lambda request: self.note_stranger(page, request.url))
        return page

    def note_stranger(self, page, url):
        if not url.startswith((*self.addresses.values(), "data:", "blob:")):
            page.faults.append(f"{page.url} asks for {url}")

    def address(self, path, tree="site"):
        return f"{self.addresses[tree]}/{path}"

    def pages(self, tree="site"):
        """Every page of a tree, by its path."""
        return sorted(str(path.relative_to(self.roots[tree])) for path in self.roots[tree].rglob("*.html"))

    def kinds(self, tree="site"):
        """One page of each folder, the longest: what its neighbours are like is seen there."""
        largest = {}
        for path in self.pages(tree):
            # Each group has a folder for its weeks.
            folder = re.sub(r"^chat/.*", "chat", str(Path(path).parent))
            size = (self.roots[tree] / path).stat().st_size
            if folder in (".", "rules") or size > largest.get(folder, (0, ""))[0]:
                largest[path if folder in (".", "rules") else folder] = (size, path)
        return sorted(path for _, path in largest.values())


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(root: Path) -> str:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Silent, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


def main():
    public, internal = (Path(argument).resolve() for argument in sys.argv[1:3])
    names = sys.argv[3:]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        site = Site(browser, public, internal)
        for check in CHECKS:
            if names and check.__name__ not in names:
                continue
            for fault in check.faults(site):
                print(f"{check.__name__}: {fault}", flush=True)
        browser.close()


main()
