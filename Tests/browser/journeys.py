"""What people come for: a parent, somebody who uses the keyboard alone, somebody who prints."""

from widths import BROKEN

QUERIES = ["Ивановой", "вторник", "15:30–17:10", "7 лет", "кабинет 12"]
GROUP = "schedule/groups/vesyolaya-kistochka-1.html"


def faults(site):
    journeys = [
        parent, empty_answer, today, coming_events, copied_post, keyboard, keyboard_back, staff_heads, week_words,
        calendar, without_script,
    ]
    for journey in journeys:
        try:
            yield from journey(site)
        except Exception as error:  # a step that cannot be made is a fault, not the end of all others
            yield f"{journey.__name__}: {type(error).__name__} {str(error).splitlines()[0]}"


def rows(page):
    return page.locator("tr[data-words]:visible")


def parent(site):
    """Finds a group in five ways, opens it, comes back to what was found."""
    page = site.page(360, 740)
    page.goto(site.address("schedule/index.html"))
    if rows(page).first.bounding_box()["y"] > 700:
        yield f"the first lesson is below the first screen: {rows(page).first.bounding_box()}"
    everything = rows(page).count()
    for query in QUERIES:
        page.fill("input[type=search]", query)
        links = [link.get_attribute("href") for link in rows(page).locator("td a").all()]
        if not any(GROUP.endswith(link) for link in links) or rows(page).count() == everything:
            yield f"«{query}» shows {rows(page).count()} of {everything} groups"
        if f"Найдено групп: {rows(page).count()}" != page.inner_text("search output"):
            yield f"«{query}» counts «{page.inner_text('search output')}»"
    page.fill("input[type=search]", "Весёлая кисточка, группа 1")
    rows(page).locator("td a").first.click()
    if not page.url.endswith(GROUP):
        yield f"the group leads to {page.url}"
    page.go_back()
    if page.input_value("input[type=search]") != "Весёлая кисточка, группа 1" or rows(page).count() != 1:
        yield "«Back» forgets what was looked for"
    page.emulate_media(media="print")
    if "Отбор: «Весёлая кисточка, группа 1»" not in page.inner_text("main"):
        yield "paper does not say what was chosen"
    yield from page.faults
    page.context.close()


def empty_answer(site):
    page = site.page()
    page.goto(site.address("schedule/index.html?q=скрипка&days=2"))
    if rows(page).count() > 0 or "«скрипка», вторник" not in page.inner_text(".callout:visible >> nth=-1"):
        yield "nothing found is not said"
    page.click("text=Сбросить отбор")
    if rows(page).count() == 0 or "?" in page.url:
        yield "the choice is not reset"
    page.click("button:has-text('вт')")
    page.select_option("label:has-text('Возраст') select", "7")
    if "days=2" not in page.url or "age=7" not in page.url:
        yield f"the address does not keep what was chosen: {page.url}"
    yield from page.faults
    page.context.close()


# The clock of the reader, what the front page says then, and the days that its list is narrowed to.
DAYS = [
    ("2026-11-24T12:00:00", "Сегодня, вторник, 24 ноября: 14:00–19:40, 12 групп, дистанционно", "days=2"),
    ("2026-11-24T22:00:00", "Сегодня, вторник, 24 ноября: занятия закончились, следующие – ср, 25 ноября", "days=3"),
    ("2026-11-04T12:00:00", "Сегодня, среда, 4 ноября: занятий нет, следующие – чт, 5 ноября", "days=4"),
]


def today(site):
    """Opens the front page on a day of lessons, in its evening and on a holiday."""
    for moment, words, days in DAYS:
        page = site.page(360, 740)
        page.clock.set_fixed_time(moment)
        page.goto(site.address("index.html"))
        told = page.inner_text(".next").replace("\u00a0", " ")
        if not told.startswith(words) or days not in page.get_attribute(".next a", "href"):
            yield f"at {moment} the front page says «{told}»"
        yield from page.faults
        page.context.close()
    page = site.page(java_script_enabled=False)
    page.goto(site.address("index.html"))
    if not page.inner_text(".next").startswith("Часы занятий: "):
        yield "without script the front page does not tell the hours"
    page.context.close()


def coming_events(site):
    """The front page shows the nearest events by the reader's clock, and no passed one."""
    page = site.page()
    page.clock.set_fixed_time("2026-11-24T09:00:00")
    page.goto(site.address("index.html"))
    shown = page.locator(".events li:visible").all_inner_texts()
    if not 0 < len(shown) <= 4 or any("Золотой лист" in event for event in shown):
        yield f"on 24 November it shows {shown}"
    if "Ближайшие события" not in page.inner_text("main"):
        yield "coming events have no heading"
    page.clock.set_fixed_time("2027-08-01T09:00:00")
    page.reload()
    if page.locator(".events:visible, #events:visible").count() > 0:
        yield "events of the past are shown"
    yield from page.faults
    page.context.close()


def copied_post(site):
    """A teacher copies a post, also from a file and where no clipboard is given."""
    path = next(path for path in site.pages("internal") if path.startswith("chat/vesyolaya-kistochka-1/"))
    for address in [site.address(path, "internal"), (site.roots["internal"] / path).as_uri()]:
        page = site.page()
        page.goto(address)
        buttons = page.get_by_role("button", name="Скопировать")
        messages = page.locator(".message")
        if buttons.count() != messages.count() or messages.count() < 3:
            yield f"{address}: {buttons.count()} buttons for {messages.count()} posts"
        buttons.nth(0).click()
        page.wait_for_function("document.querySelector('.message + .tools output').textContent !== ''")
        chosen = page.evaluate("getSelection().toString()").strip()
        if chosen != messages.nth(0).inner_text().strip():
            yield f"{address}: the post is not selected"
        page.context.close()


def keyboard(site):
    """Past the menu into the search, a word, and with Tab on to the group."""
    page = site.page()
    page.goto(site.address("schedule/index.html"))
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.textContent") != "К содержанию":
        yield "the first stop is not the way past the menu"
    page.keyboard.press("Enter")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "search":
            break
    page.keyboard.type("кисточка 2")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('td a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/groups/**")
    if "vesyolaya-kistochka-2" not in page.url:
        yield f"the keyboard ends at {page.url}"
    yield from page.faults
    page.context.close()


# Whether what has the focus lies under something else, as under a head that stays in sight.
HIDDEN_STOP = """() => {
  const stop = document.activeElement, box = stop.getClientRects()[0];
  return !stop.contains(document.elementFromPoint(box.left + 2, box.top + box.height / 2));
}"""


def keyboard_back(site):
    """Back through a long list: no stop is hidden by the head of a table."""
    page = site.page(1280, 700)
    page.goto(site.address("schedule/index.html"))
    page.locator("td a").last.focus()
    for _ in range(80):
        page.keyboard.press("Shift+Tab")
        if page.evaluate(HIDDEN_STOP):
            yield f"the head hides «{page.evaluate('document.activeElement.textContent')}»"
    yield from page.faults
    page.context.close()


def staff_heads(site):
    """Far down a long table the head is still seen; the papers of a teacher have a way to each group."""
    page = site.page(reduced_motion="reduce")
    page.goto(site.address("sheets/application-register.html", "internal"))
    page.wait_for_selector(".fits")
    page.evaluate("document.documentElement.scrollTo({ top: 3000, behavior: 'instant' })")
    if page.evaluate("document.querySelector('thead th').getBoundingClientRect().top") < 0:
        yield "the head of the register scrolls away"
    page.goto(site.address("teachers/chernova-v-a.html", "internal"))
    page.click("main a[href^='#'] >> nth=2")
    if page.evaluate("document.querySelector(':target').getBoundingClientRect().top") > 200:
        yield "the way to a group leads elsewhere"
    yield from page.faults
    page.context.close()


# Blocks of one column that lie over one another.
COVERED = """() => [...document.querySelectorAll(".week-grid .days > li")].flatMap((day) => {
  const boxes = [...day.querySelectorAll("ul li")].map((one) => one.getBoundingClientRect());
  return boxes.filter((box, index) => boxes.some((other, at) => at > index && other.left < box.right - 1
    && other.right > box.left + 1 && other.top < box.bottom - 1 && other.bottom > box.top + 1));
}).length"""


def week_words(site):
    """No lesson of a grid covers another one or breaks its words, on a screen and on paper."""
    page = site.page()
    for media, width in [("screen", 1280), ("print", 661)]:
        page.emulate_media(media=media)
        page.set_viewport_size({"width": width, "height": 900})
        for path in site.pages():
            if not path.startswith(("schedule/groups", "schedule/teachers", "schedule/weeks")):
                continue
            page.goto(site.address(path))
            if covered := page.evaluate(COVERED):
                yield f"{path}: {covered} lessons lie over others ({media})"
            if broken := page.evaluate(BROKEN):
                yield f"{path} breaks {broken} ({media})"
    yield from page.faults
    page.context.close()


def calendar(site):
    """Finds the calendar of a group, and a day."""
    page = site.page(360, 740)
    page.goto(site.address(GROUP))
    subscribe = page.locator("a[href^='webcal:']")
    if subscribe.count() != 1 or "Подписаться на календарь" not in subscribe.inner_text().replace("\u00a0", " "):
        yield "the page of a group does not offer its calendar"
    address = page.locator("a[href^='https:'][href$='.ics']")
    if address.inner_text() != address.get_attribute("href"):
        yield "the address of the calendar cannot be copied"
    with page.expect_download() as download:
        page.click("text=Скачать календарь")
    if not download.value.path().read_bytes().startswith(b"BEGIN:VCALENDAR\r\n"):
        yield "what is downloaded is no calendar"
    page.goto(site.address("schedule/index.html"))
    page.click("text=вт, 24 ноября")
    if "Вторник, 24 ноября 2026 г." not in page.inner_text("h1").replace("\u00a0", " "):
        yield f"the day leads to «{page.inner_text('h1')}»"
    yield from page.faults
    page.context.close()


def without_script(site):
    page = site.page(java_script_enabled=False)
    page.goto(site.address("schedule/index.html"))
    if page.locator("tr").count() < 20 or page.locator("input").count() > 0:
        yield "without script the list is not whole, or shows what does not work"
    page.context.close()
