"""What axe finds on a page of every kind, in both themes and on a telephone."""

from axe_playwright_python.sync_playwright import Axe

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def faults(site):
    axe = Axe()
    for scheme, width in [("light", 1280), ("dark", 1280), ("light", 360)]:
        page = site.page(width, 900, scheme, reduced_motion="reduce")
        for path in site.kinds():
            page.goto(site.address(path))
            for violation in axe.run(page, options=RULES).response["violations"]:
                places = [" ".join(node["target"]) for node in violation["nodes"]]
                yield f"{path} ({scheme}, {width} px): {violation['id']} at {places[:3]}"
        yield from page.faults
        page.context.close()
