"""Measures a published site as a telephone shows it, and prints Markdown tables.

`measure.py SITE [--throttle 4] [--runs 5]`: what a page weighs, when its first words are seen on a processor that is so
many times slower, and how long the search of the list of groups takes to answer.
"""

import argparse
import functools
import gzip
import http.server
import statistics
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

QUERIES = ["Ивановой", "вторник", "9:00–10:40", "12 лет", "кабинет 12", "группа 3", "rbcnjxrf", "скрипка"]

# Words seen first, and all of the page, in milliseconds since it was asked for.
PAINTED = """() => new Promise((resolve) => {
  const [done] = performance.getEntriesByType("navigation");
  const told = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const ask = () => told() === undefined || done.loadEventEnd === 0 ? setTimeout(ask, 20) : resolve([told(), done.loadEventEnd]);
  ask();
})"""

# From the key to what fits, to the rows in their new places, then to the frame that shows them.
ANSWERED = """(query) => new Promise((resolve) => {
  const input = document.querySelector("input[type=search]");
  const start = performance.now();
  input.value = query;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  const matched = performance.now() - start;
  document.body.offsetHeight;
  const laid = performance.now() - start;
  requestAnimationFrame(() => setTimeout(() => resolve([matched, laid, performance.now() - start])));
})"""


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(root):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Silent, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


def longest(root, folder):
    """The page of the folder that weighs most; nothing where there is none."""
    return [max(pages, key=lambda page: page.stat().st_size)] if (pages := list((root / folder).glob("*.html"))) else []


def pages(root):
    found = [root / "index.html", root / "schedule/index.html", root / "programs/index.html"]
    for folder in ["schedule/groups", "schedule/teachers", "schedule/weeks", "programs", "periods"]:
        found += [page for page in longest(root, folder) if page not in found]
    return [str(page.relative_to(root)) for page in found]


class Telephone:
    """A page of its own for each measurement, so that nothing is kept from the one before."""

    def __init__(self, browser, throttle):
        self.browser = browser
        self.throttle = throttle

    def open(self, address):
        context = self.browser.new_context(viewport={"width": 360, "height": 740}, device_scale_factor=2)
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": self.throttle})
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(address)
        return page


def weight(root, address, asked):
    """Bytes as they lie there, and as a server that packs them sends them."""
    files = [root / url.removeprefix(f"{address}/") for url in asked if url.startswith(address)]
    contents = [path.read_bytes() for path in files if path.is_file()]
    return sum(map(len, contents)), sum(len(gzip.compress(content, 6)) for content in contents)


def measure_pages(telephone, root, address, runs):
    print("| page | requests | kB | kB packed | first paint, ms | loaded, ms |\n| --- | --: | --: | --: | --: | --: |")
    for path in pages(root):
        times = []
        for _ in range(runs + 1):
            page = telephone.open(f"{address}/{path}")
            times.append(page.evaluate(PAINTED))
            asked = page.asked
            page.context.close()
        painted, loaded = (statistics.median(column) for column in zip(*times[1:]))
        whole, packed = weight(root, address, asked)
        print(f"| `{path}` | {len(asked)} | {whole / 1000:.1f} | {packed / 1000:.1f} | {painted:.0f} | {loaded:.0f} |", flush=True)


def measure_search(telephone, address, runs):
    page = telephone.open(f"{address}/schedule/index.html")
    page.evaluate(PAINTED)
    print(f"\n{page.locator('tr[data-words]').count()} groups\n")
    print("| query | found | matched, ms | laid out, ms | shown, ms |\n| --- | --: | --: | --: | --: |")
    for query in QUERIES:
        times = []
        for _ in range(runs + 1):
            page.evaluate(ANSWERED, "")
            times.append(page.evaluate(ANSWERED, query))
        matched, laid, shown = (statistics.median(column) for column in zip(*times[1:]))
        found = page.locator("tr[data-words]:not([hidden])").count()
        print(f"| {query} | {found} | {matched:.0f} | {laid:.0f} | {shown:.0f} |", flush=True)
    page.context.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--throttle", type=float, default=4)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    root = asked.site.resolve()
    address = serve(root)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        telephone = Telephone(browser, asked.throttle)
        measure_pages(telephone, root, address, asked.runs)
        measure_search(telephone, address, asked.runs)
        browser.close()


if __name__ == "__main__":
    main()
