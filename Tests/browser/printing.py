"""What is printed takes no more A4 sheets than it needs for the content of the project."""

import re

# Kinds that grow with the institution: with its groups, and the register with its pupils. All others are leaflets.
MOST_SHEETS = {
    r"site/periods/": 5,
    r"site/schedule/index": 5,
    r"site/schedule/weeks/": 6,
    r"internal/sheets/watch/": 2,
    r"internal/index": 11,
    r"internal/report/": 12,
    r"internal/orders/": 12,
    r"internal/teachers/": 6,
    r"internal/chat/": 4,
    r"internal/changes/": 6,
    r"internal/(periods/[^/]+/)?appendix-1/": 8,
    r"internal/periods/[^/]+/index": 5,
    r"internal/(periods/[^/]+/)?sheets/application-register": 24,
}
LEAFLET = 4


def faults(site):
    for tree in ["site", "internal"]:
        page = site.page()
        for path in site.kinds(tree):
            page.goto(site.address(path, tree))
            count = sheets(page.pdf(format="A4", prefer_css_page_size=True))
            most = next((most for kind, most in MOST_SHEETS.items() if re.match(kind, f"{tree}/{path}")), LEAFLET)
            if not 0 < count <= most:
                yield f"{tree}/{path} takes {count} sheets, {most} at most"
        page.context.close()


def sheets(document: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", document))
