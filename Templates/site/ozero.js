// Страница полна и без этого файла: он добавляет поиск групп, кнопки печати и копирования.
"use strict";

(() => {
  const enough = 12;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // Строки, над которыми стоит одна общая ячейка, ищутся и прячутся вместе, если о каждой не сказано больше.
  const blocksOf = (table) => {
    const blocks = [];
    let covered = 0;
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      if (covered > 0) blocks.at(-1).push(row);
      else blocks.push([row]);
      const isHeading = row.querySelector("th[scope=col]") !== null;
      covered = isHeading ? 1 : Math.max(covered, ...[...row.cells].map((cell) => cell.rowSpan)) - 1;
    }
    return blocks;
  };

  const evening = 17 * 60;

  // «2 930-1030»: день недели, начало и конец в минутах суток.
  const lessonsOf = (text) => text.split(",").filter(Boolean).map((line) => {
    const [day, start, end] = line.split(/[ -]/).map(Number);
    return { day, start, end };
  });

  /** То, по чему находится строка: сборка пишет это рядом с ней, а если нет – слова самой строки. */
  const entryOf = (parts, data = {}) => {
    const [youngest, oldest] = (data.ages ?? "").split("-");
    return {
      parts,
      words: Matching.wordsOf(data.words ?? parts.map((part) => part.textContent).join(" ")),
      lessons: lessonsOf(data.lessons ?? ""),
      ages: youngest ? [Number(youngest), oldest ? Number(oldest) : null] : null,
      department: data.department,
      places: data.places ? data.places.split("|") : [],
      ways: data.ways ? data.ways.split("|") : [],
    };
  };

  // Чего не трогали, того браузер не раскладывает заново.
  const hide = (part, isHidden) => {
    if (part.hidden !== isHidden) part.hidden = isHidden;
  };

  // Ячейка, общая для нескольких строк, переходит к первой из видимых.
  const keepSharedCell = (rows) => {
    const cell = rows.flatMap((row) => [...row.cells]).find((one) => one.matches("th[scope=row]"));
    const shown = rows.filter((row) => !row.hidden);
    if (!cell || shown.length === 0) return;
    if (cell.rowSpan !== shown.length) cell.rowSpan = shown.length;
    if (cell.parentElement !== shown[0]) shown[0].prepend(cell);
  };

  const sectionOf = (box, table) => {
    const blocks = table ? blocksOf(table) : [...box.children].map((card) => [card]);
    const isTold = blocks.flat().some((row) => row.dataset.words !== undefined);
    const entries = isTold ? blocks.flat().map((row) => entryOf([row], row.dataset)) : blocks.map((rows) => entryOf(rows));
    return { box, entries, isTold, blocks: isTold ? blocks : [] };
  };

  // Всё от заголовка раздела до его списка: без найденных строк раздел прячется целиком.
  const withHeading = (box) => {
    const parts = [box];
    for (let part = box.previousElementSibling; part; part = part.previousElementSibling) {
      if (part.matches("table, .scroll, .cards, .facts, h1")) break;
      parts.push(part);
      if (part.matches("h2")) return parts;
    }
    return [box];
  };

  // Список, перед которым заголовок раздела, ищется вместе с другими разделами.
  const sections = [
    ...[...document.querySelectorAll("table.lookup")].map((table) => sectionOf(table.closest(".scroll") ?? table, table)),
    ...[...document.querySelectorAll("h2 + ul.cards")].map((list) => sectionOf(list)),
  ];

  const days = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
  const dayNames = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"];
  const distinct = (values) => [...new Set(values)];
  const inRussian = (first, second) => first.localeCompare(second, "ru");

  /** Отбор хранится в адресе: им можно поделиться, и «Назад» его возвращает. */
  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    const numbers = (name) => (asked.get(name) ?? "").split(",").filter(Boolean).map(Number);
    return {
      text: asked.get("q") ?? "", days: numbers("days"), age: numbers("age")[0], after: numbers("after")[0] ?? null,
      department: asked.get("department") ?? undefined, place: asked.get("place") ?? undefined, way: asked.get("way") ?? undefined,
    };
  };

  const writeAddress = (state) => {
    const asked = new URLSearchParams();
    if (state.text) asked.set("q", state.text);
    if (state.days.length > 0) asked.set("days", state.days.join(","));
    for (const name of ["age", "after", "department", "place", "way"]) {
      if (state[name] !== undefined && state[name] !== null) asked.set(name, state[name]);
    }
    const query = asked.toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  };

  /** Отбор словами: для пустого ответа и для листа бумаги. */
  const inWords = (state) => [
    state.text && `«${state.text}»`, ...state.days.map((day) => dayNames[day - 1]),
    state.age !== undefined && `возраст ${state.age}`, state.after !== null && "после 17:00",
    state.department, state.place, state.way,
  ].filter(Boolean).join(", ");

  const addFinder = (sections) => {
    const entries = sections.flatMap((section) => section.entries);
    const parts = sections.map((section) => withHeading(section.box));
    const isTold = sections.some((section) => section.isTold);
    let state = readAddress();

    const input = element("input", { type: "search", autocomplete: "off", enterKeyHint: "search" });
    const count = element("output");
    const reset = element("button", { type: "button", textContent: "Сбросить отбор", className: "quiet" });
    const empty = element("p", { className: "callout attention", hidden: true });
    const onPaper = element("p", { className: "on-paper chosen" });
    const choices = element("div");
    const chips = element("details", { className: "chips" }, element("summary", { textContent: "День, время, возраст, место" }), choices);
    const updates = [];

    const change = (made) => {
      state = { ...state, ...made };
      writeAddress(state);
      show();
    };

    const addButton = (name, title, isOn, toggled) => {
      const button = element("button", { type: "button", textContent: name, title });
      button.addEventListener("click", () => change(toggled()));
      updates.push(() => button.setAttribute("aria-pressed", isOn()));
      return button;
    };

    const addChoice = (label, name, values, any = "любой") => {
      if (values.length < 2) return [];
      const list = element("select", {}, new Option(any, ""), ...values.map((value) => new Option(value, value)));
      list.addEventListener("change", () => {
        const value = name === "age" && list.value ? Number(list.value) : list.value;
        change({ [name]: value === "" ? undefined : value });
      });
      updates.push(() => { list.value = state[name] ?? ""; });
      return [element("label", { textContent: label }, list)];
    };

    const addChips = () => {
      const used = distinct(entries.flatMap((entry) => entry.lessons.map((lesson) => lesson.day))).sort();
      const ofDays = used.map((day) => addButton(days[day - 1], dayNames[day - 1], () => state.days.includes(day), () => ({
        days: state.days.includes(day) ? state.days.filter((one) => one !== day) : [...state.days, day].sort(),
      })));
      const late = addButton("после 17:00", "в будни не раньше 17:00", () => state.after !== null,
        () => ({ after: state.after === null ? evening : null }));
      const ways = distinct(entries.flatMap((entry) => entry.ways)).sort(inRussian).reverse()
        .map((way) => addButton(way, way, () => state.way === way, () => ({ way: state.way === way ? undefined : way })));
      const ages = distinct(entries.flatMap(({ ages }) => ages === null ? []
        : Array.from({ length: (ages[1] ?? ages[0]) - ages[0] + 1 }, (_, index) => ages[0] + index))).sort((a, b) => a - b);
      const group = element("div", { role: "group", ariaLabel: "Дни и время" }, ...ofDays, late, ...(ways.length > 1 ? ways : []));
      choices.append(group, ...addChoice("Возраст", "age", ages),
        ...addChoice("Отдел", "department", distinct(entries.map((entry) => entry.department).filter(Boolean))),
        ...addChoice("Где", "place", distinct(entries.flatMap((entry) => entry.places)).sort(inRussian), "везде"));
      chips.open = matchMedia("(min-width: 44rem)").matches || inWords({ ...state, text: "" }) !== "";
    };

    const show = () => {
      const query = Matching.parsed(state.text);
      let found = 0;
      sections.forEach((section, index) => {
        let shown = 0;
        for (const entry of section.entries) {
          const fits = Matching.fits(entry, query, state);
          for (const part of entry.parts) hide(part, !fits);
          if (fits) shown += 1;
        }
        section.blocks.forEach(keepSharedCell);
        for (const part of parts[index]) hide(part, shown === 0);
        found += shown;
      });
      const words = inWords(state);
      count.textContent = words === "" ? "" : `${isTold ? "Найдено групп" : "Найдено"}: ${found}`;
      onPaper.textContent = words === "" ? "" : `Отбор: ${words}`;
      empty.hidden = found > 0;
      empty.textContent = `Ничего не найдено: ${words}. Проверьте слово или уберите часть отбора.`;
      reset.hidden = words === "";
      updates.forEach((update) => update());
    };

    input.addEventListener("input", () => change({ text: input.value.trim() }));
    reset.addEventListener("click", () => {
      input.value = "";
      change({ text: "", days: [], age: undefined, after: null, department: undefined, place: undefined, way: undefined });
      input.focus();
    });
    addEventListener("popstate", () => {
      state = readAddress();
      input.value = state.text;
      show();
    });

    const hint = isTold ? "Программа, педагог, день, время, возраст" : "Найти в списке";
    if (isTold) addChips();
    input.value = state.text;
    const box = element("search", { className: "tools" }, element("label", { textContent: hint }, input), ...(isTold ? [chips] : []), count, reset);
    parts[0].at(-1).before(box, empty, onPaper);
    show();
  };

  if (sections.reduce((sum, section) => sum + section.entries.length, 0) >= enough) addFinder(sections);

  // Как удобнее смотреть: помнит само устройство.
  const sights = {
    size: ["Размер букв", ["", "обычный"], ["1", "крупный"], ["2", "очень крупный"]],
    colours: ["Цвета", ["", "обычные"], ["light", "чёрным по белому"], ["dark", "белым по чёрному"]],
    spacing: ["Интервалы", ["", "обычные"], ["wide", "большие"]],
    images: ["Изображения", ["", "показывать"], ["off", "скрыть"]],
  };
  const kept = (() => {
    try { return JSON.parse(localStorage.getItem("ozero")) ?? {}; } catch { return {}; }
  })();
  const see = (name, value) => {
    if (value) document.documentElement.dataset[name] = value;
    else delete document.documentElement.dataset[name];
    kept[name] = value;
    try { localStorage.setItem("ozero", JSON.stringify(kept)); } catch { /* Окно без памяти: до закрытия страницы. */ }
  };
  const eyes = document.querySelector(".eyes a");
  if (eyes) {
    const panel = element("div", { className: "tools", id: "eyes", hidden: true });
    const lists = Object.entries(sights).map(([name, [label, ...values]]) => {
      const list = element("select", {}, ...values.map(([value, words]) => new Option(words, value)));
      if (kept[name]) see(name, kept[name]);
      list.value = kept[name] ?? "";
      list.addEventListener("change", () => see(name, list.value));
      panel.append(element("label", { textContent: label }, list));
      return [name, list];
    });
    const button = element("button", { type: "button", textContent: eyes.textContent, className: "quiet" });
    const isSet = () => lists.some(([, list]) => list.value !== "");
    const open = (isOpen) => {
      panel.hidden = !isOpen;
      button.setAttribute("aria-expanded", isOpen);
    };
    button.addEventListener("click", () => {
      if (panel.hidden && !isSet()) {
        for (const [name, list] of lists.slice(0, 2)) see(name, list.value = list.options[1].value);
      }
      open(panel.hidden);
    });
    const plain = element("button", { type: "button", textContent: "Обычная версия" });
    plain.addEventListener("click", () => {
      for (const [name, list] of lists) see(name, list.value = "");
      open(false);
    });
    panel.append(plain);
    eyes.closest(".eyes").classList.add("tools");
    eyes.replaceWith(button);
    document.querySelector(".masthead").append(panel);
    open(false);
  }

  // Ближайшее занятие: на часах того, кто открыл страницу.
  const moment = (day, minute) => new Date(Math.floor(day / 10000), Math.floor(day / 100) % 100 - 1, day % 100, 0, Number(minute));
  const clock = (date) => date.toLocaleTimeString("ru", { hour: "2-digit", minute: "2-digit" });
  const dayOf = (date, weekday) => date.toLocaleDateString("ru", { weekday, day: "numeric", month: "long" }).replace(/(\d) /, "$1\u00a0");
  const inHours = ({ start, end }) => end > start ? `${clock(start)}–${clock(end)}` : clock(start);
  const next = document.querySelector(".next");
  const now = new Date();
  const lessons = (next?.dataset.lessons ?? "").split("|").filter(Boolean).flatMap((run) => {
    const [, start, end, way, dates] = run.match(/^(\d+) (\d+) (.+) ([\d,]+)$/);
    return dates.split(",").map((date) => ({ start: moment(date, start), end: moment(date, end), way }));
  }).sort((first, second) => first.start - second.start);
  const coming = lessons.filter(({ end }) => end > now);

  // О группе – её ближайшее занятие.
  const tellNext = ([lesson]) => {
    next.hidden = !lesson;
    if (!lesson) return;
    const isNow = lesson.start <= now;
    next.querySelector("strong").textContent = isNow ? `идёт сейчас, до ${clock(lesson.end)}, ${lesson.way}`
      : `${dayOf(lesson.start, "short")}, ${inHours(lesson)}, ${lesson.way}`;
    next.classList.toggle("now", isNow);
  };

  // Об учреждении – что сегодня, а если занятий нет – когда они снова; список открывается на этом дне недели.
  const tellToday = ([day]) => {
    const isToday = day?.start.toDateString() === now.toDateString();
    const isOver = lessons.some(({ start }) => start.toDateString() === now.toDateString());
    next.firstChild.data = `Сегодня, ${dayOf(now, "long")}: `;
    next.querySelector("strong").textContent = isToday ? `${inHours(day)}, ${day.way}`
      : (isOver ? "занятия закончились" : "занятий нет") + (day ? `, следующие – ${dayOf(day.start, "short")}, ${inHours(day)}` : "");
    const list = next.querySelector("a");
    if (!list || !day) return;
    const weekday = (day.start.getDay() + 6) % 7;
    list.search = `?days=${weekday + 1}`;
    list.textContent = `Расписание: ${dayNames[weekday]}`;
  };
  if (next) (next.classList.contains("today") ? tellToday : tellNext)(coming);

  // События, которые ещё впереди; на главной – несколько ближайших.
  for (const list of document.querySelectorAll(".events")) {
    const most = Number(list.dataset.most ?? Infinity);
    const ahead = [...list.children].filter((event) => {
      const [day, minute] = event.dataset.until.split(" ");
      event.hidden = moment(day, minute) <= now;
      return !event.hidden;
    });
    for (const event of ahead.slice(most)) event.hidden = true;
    const parts = withHeading(list);
    for (const part of parts) hide(part, ahead.length === 0);
    if (list.dataset.most !== undefined && parts.at(-1).matches("h2")) parts.at(-1).textContent = "Ближайшие события";
  }

  // В списке дат видно, что прошло и что сегодня.
  const today = now.toLocaleDateString("sv");
  let date = "";
  for (const row of document.querySelectorAll("tbody tr")) {
    date = row.dataset.date ?? (row.querySelector("th") ? "" : date);
    row.classList.toggle("past", date !== "" && date < today);
    row.classList.toggle("today", date === today && row.dataset.date !== undefined);
  }

  // Табуляция останавливается там, где таблица шире страницы; где нет, шапка остаётся на виду.
  const fitting = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      const fits = target.scrollWidth <= target.clientWidth + 1;
      target.classList.toggle("fits", fits);
      if (fits) target.removeAttribute("tabindex");
      else target.tabIndex = 0;
    }
  });
  for (const box of document.querySelectorAll(".scroll")) fitting.observe(box);

  // Текст для чата выделяется одним касанием; кнопка есть там, где буфер обмена доступен.
  const canCopy = document.queryCommandSupported?.("copy") ?? false;
  for (const message of canCopy || navigator.clipboard ? document.querySelectorAll(".message") : []) {
    const button = element("button", { type: "button", textContent: "Скопировать" });
    const copied = element("output");
    const select = () => getSelection().selectAllChildren(message);
    button.addEventListener("click", async () => {
      select();
      try {
        await navigator.clipboard.writeText(message.textContent);
        copied.textContent = "Скопировано";
      } catch {
        copied.textContent = document.execCommand("copy") ? "Скопировано" : "Выделено: скопируйте сами";
      }
    });
    message.after(element("div", { className: "tools" }, button, copied));
  }

  const imprint = document.querySelector(".colophon");
  if (imprint) {
    const button = element("button", { type: "button", textContent: "Распечатать" });
    button.addEventListener("click", () => print());
    imprint.append(element("div", { className: "tools" }, button));
  }
})();

// Страницы для всех видны и без связи; открытым с диска и закрытым страницам сохранять нечего.
if (location.protocol === "https:" && document.body.classList.contains("everyone") && document.currentScript) {
  const worker = new URL("../worker.js", document.currentScript.src);
  navigator.serviceWorker?.register(worker).catch(() => {});
}
