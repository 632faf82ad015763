// Страница полна и без этого файла: он добавляет поиск к длинным спискам и кнопку печати.
"use strict";

(() => {
  const enough = 12;

  const folded = (text) =>
    text.toLowerCase().replaceAll("ё", "е").replace(/[\s«»"„“.,]+/gu, " ").trim();

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  const tools = (before) => {
    const box = element("div", { className: "tools" });
    before.before(box);
    return box;
  };

  const addFilter = (box, entries) => {
    const label = element("label", { textContent: "Найти в списке" });
    const input = element("input", { type: "search", autocomplete: "off", enterKeyHint: "search" });
    const count = element("output");
    const texts = entries.map((entry) => folded(entry.textContent));
    input.addEventListener("input", () => {
      const words = folded(input.value).split(" ");
      const shown = entries.filter((entry, index) => {
        entry.hidden = !words.every((word) => texts[index].includes(word));
        return !entry.hidden;
      });
      count.textContent = words[0] === "" ? "" : `Найдено: ${shown.length}`;
    });
    label.append(input);
    box.append(label, count);
  };

  for (const table of document.querySelectorAll("table.lookup")) {
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    const isPlain = table.querySelector("[rowspan]") === null;
    if (isPlain && rows.length >= enough) addFilter(tools(table.closest(".scroll") ?? table), rows);
  }

  for (const list of document.querySelectorAll("ul.cards")) {
    if (list.children.length >= enough) addFilter(tools(list), [...list.children]);
  }

  const imprint = document.querySelector(".colophon");
  if (imprint) {
    const button = element("button", { type: "button", textContent: "Распечатать" });
    button.addEventListener("click", () => print());
    const box = element("div", { className: "tools" });
    box.append(button);
    imprint.append(box);
  }
})();
