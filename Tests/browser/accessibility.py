"""What axe finds on a page of every kind of both trees, in both themes and on a telephone."""

import re

from axe_playwright_python.sync_playwright import Axe

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
LOOKS = {
    "site": [("light", 1280), ("dark", 1280), ("light", 360)],
    "internal": [("light", 1280), ("dark", 360)],
}

# Rows of a table are alike: of a register of five hundred some are enough.
SHORTER = "document.querySelectorAll('tbody tr:nth-child(n + 21)').forEach((row) => row.remove())"


def faults(site):
    axe = Axe()
    for tree, looks in LOOKS.items():
        # Papers of a period that is over are made like those of the present one.
        paths = [path for path in site.kinds(tree) if not re.match("periods/[^/]+/.+/", path)]
        for scheme, width in looks:
            page = site.page(width, 900, scheme, reduced_motion="reduce")
            for path in paths:
                page.goto(site.address(path, tree))
                page.evaluate(SHORTER)
                for violation in axe.run(page, options=RULES).response["violations"]:
                    places = [" ".join(node["target"]) for node in violation["nodes"]]
                    yield f"{tree}/{path} ({scheme}, {width} px): {violation['id']} at {places[:3]}"
            yield from page.faults
            page.context.close()
