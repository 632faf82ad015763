"""What is kept for when there is no connection, and that nothing is kept where nobody may."""

PAGE = "schedule/index.html"


def faults(site):
    yield from unregistered(site)
    yield from kept(site)


def unregistered(site):
    """Over http, and for staff, the script registers nothing."""
    for tree in ["site", "internal"]:
        page = site.page()
        page.goto(site.address("index.html", tree))
        if page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") > 0:
            yield f"{tree}: a worker is registered over http"
        page.context.close()


def kept(site):
    """A page that was seen is shown with the date of keeping; one that was not says that it is not kept."""
    page = site.page()
    page.goto(site.address("index.html"))
    page.evaluate("navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)")
    page.goto(site.address(PAGE))
    page.goto(site.address(PAGE))
    if "Нет связи" in page.inner_text("main"):
        yield "with a connection a page says that there is none"
    page.context.set_offline(True)
    page.goto(site.address(PAGE + "?q=хор"))
    words = page.inner_text("main")
    if "Нет связи. Эта страница сохранена" not in words or "сохранена Invalid" in words:
        yield f"a kept page does not say so: {words[:200]}"
    if page.evaluate("getComputedStyle(document.querySelector('[role=status]')).display") == "none":
        yield "the note cannot be seen"
    page.goto(site.address("rules/index.html"))
    if "ещё не сохранена" not in page.inner_text("body"):
        yield "a page that is not kept does not say so"
    page.context.set_offline(False)
    page.goto(site.address(PAGE))
    if "Нет связи" in page.inner_text("main"):
        yield "the note stays when the connection is back"
    page.context.close()
