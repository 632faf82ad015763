"""A page of the staff's tree that is sent without its style sheet still shows where to write."""

UNSEEN = """() => {
  const lines = [...document.querySelectorAll(".blank, .line")]
    .filter((line) => line.checkVisibility())
    .filter((line) => line.offsetWidth < 8 || line.offsetHeight < 1);
  const boxes = [...document.querySelectorAll(".form td")].filter((cell) => getComputedStyle(cell).borderTopStyle !== "solid");
  return lines.length + boxes.length;
}"""


def faults(site):
    page = site.page()
    page.route("**/assets/*", lambda route: route.fulfill(body=""))
    for path in site.kinds("internal"):
        page.goto(site.address(path, "internal"))
        count = page.evaluate(UNSEEN)
        if count:
            yield f"internal/{path} shows {count} blanks to nobody without its style sheet"
    page.context.close()
