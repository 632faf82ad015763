"""With the colours of the reader's own system nothing that says something is lost: lines, drawings, marks, focus."""

# Every line of a drawing differs from the ground, whatever the system's colours are.
PALE = r"""() => {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (color) => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
      .map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  const differ = (first, second) => {
    const [dark, bright] = [light(first), light(second)].sort((one, other) => one - other);
    return (bright + .05) / (dark + .05) >= 3;
  };
  const ground = getComputedStyle(document.body).backgroundColor, found = [];
  const ask = (selector, isGood) => {
    const bad = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).filter((one) => !isGood(getComputedStyle(one), one));
    if (bad.length > 0) found.push(`${selector} (${bad.length})`);
  };
  ask(".drawing, .chart rect", (look) => differ(look.stroke, ground));
  ask(".chart rect.ink-0", (look) => differ(look.fill, ground));
  ask(".chart pattern *", (look) => differ(look.stroke, ground));
  ask(".qr", (look) => differ(look.fill, look.backgroundColor));
  ask(".badge, .week-grid ul ul li", (look) => look.outlineStyle === "solid" && differ(look.outlineColor, ground));
  ask(".days", (look, days) => days.clientWidth < 700 || look.backgroundImage.includes("gradient"));
  ask(".menu a", (look, one) => one.matches("[aria-current]") === differ(look.borderBottomColor, ground));
  ask("hr:not(.page-break)", (look) => look.borderTopStyle !== "none");
  ask(".callout, .next", (look) => differ(look.borderLeftColor, ground));
  const stop = document.activeElement;
  if (getComputedStyle(stop).outlineStyle === "none" || !differ(getComputedStyle(stop).outlineColor, ground)) found.push("focus");
  return found;
}"""


def faults(site):
    for scheme in ["light", "dark"]:
        for large in ["", "#large"]:
            page = site.page(1280, 900, scheme, forced_colors="active")
            for tree in ["site", "internal"]:
                for path in site.kinds(tree):
                    page.goto(site.address(path, tree) + large)
                    page.keyboard.press("Tab")
                    pale = page.evaluate(PALE)
                    if pale:
                        yield f"{tree}/{path}{large} ({scheme}) loses {pale}"
            yield from page.faults
            page.context.close()
