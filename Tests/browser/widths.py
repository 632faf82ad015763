"""No page scrolls sideways, and no word is broken, from 320 pixels on; targets can be hit with a thumb."""

WIDTHS = [320, 360, 768, 1280]

WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# A word is broken where one text node without a space has boxes on two lines.
BROKEN = r"""() => {
  const range = document.createRange(), found = [];
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < 5; node = walker.nextNode()) {
    const box = node.parentElement.closest("caption, thead, .masthead p") ?? node.parentElement;
    if (!node.parentElement.checkVisibility() || box.getBoundingClientRect().width <= 1) continue;
    if (node.parentElement.closest("a[href^=http], .message, code, svg, svg *")) continue;
    for (const word of node.textContent.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top / 4)));
      if (tops.size > 1) found.push(word[0]);
    }
  }
  return found;
}"""

# A label beside a cell is no text of the page: its words are measured.
LABELS = r"""() => {
  const context = document.createElement("canvas").getContext("2d"), found = new Set();
  for (const cell of document.querySelectorAll("[data-label]")) {
    const look = getComputedStyle(cell, "::before");
    if (look.content == "none") continue;
    context.font = look.font;
    for (const word of cell.dataset.label.split(/[\s-]+/))
      if (context.measureText(word).width > parseFloat(look.width)) found.add(word);
  }
  return [...found];
}"""

# Who goes by keys stops where something scrolls, and nowhere else.
STOPS = """async () => {
  for (const _ of "12") await new Promise(requestAnimationFrame);
  return [...document.querySelectorAll(".scroll")]
    .filter((box) => (box.tabIndex === 0) !== (box.scrollWidth > box.clientWidth + 1)).length;
}"""

SMALL = """() => [...document.querySelectorAll("button, input, select, summary, nav a")]
  .filter((one) => one.checkVisibility())
  .filter((one) => { const box = one.getBoundingClientRect(); return box.height < 24 || box.width < 24; })
  .map((one) => one.outerHTML.slice(0, 80))"""


# What somebody who sees badly has chosen.
LARGEST = "localStorage.setItem('ozero', JSON.stringify({ size: '2', colours: 'dark' }))"


def faults(site):
    yield from normal(site)
    yield from largest(site)


def largest(site):
    """With the largest letters of the version for people who see badly no page scrolls sideways either."""
    for tree in ["site", "internal"]:
        page = site.page(320, 740)
        page.add_init_script(LARGEST)
        for path in site.kinds(tree):
            page.goto(site.address(path, tree))
            wider = page.evaluate(WIDER)
            if wider > 0:
                yield f"{tree}/{path} in the largest letters scrolls sideways by {wider} px"
        yield from page.faults
        page.context.close()


def normal(site):
    for tree in ["site", "internal"]:
        for width in WIDTHS:
            page = site.page(width, 740)
            for path in site.kinds(tree):
                page.goto(site.address(path, tree))
                wider = page.evaluate(WIDER)
                if wider > 0:
                    yield f"{tree}/{path} scrolls sideways by {wider} px at {width} px"
                broken = page.evaluate(BROKEN)
                if broken:
                    yield f"{tree}/{path} breaks {broken} at {width} px"
                narrow = page.evaluate(LABELS)
                if narrow:
                    yield f"{tree}/{path} has labels wider than their column at {width} px: {narrow}"
                stops = page.evaluate(STOPS)
                if stops:
                    yield f"{tree}/{path} has {stops} stops of the keyboard too many or too few at {width} px"
                if width == 360:
                    yield from (f"{tree}/{path}: small target {one}" for one in page.evaluate(SMALL))
            yield from page.faults
            page.context.close()
