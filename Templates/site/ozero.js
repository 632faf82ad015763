// Страница полна и без этого файла: он добавляет поиск по длинным спискам, кнопки печати и копирования.
"use strict";

(() => {
  const enough = 12;

  const folded = (text) =>
    text.toLowerCase().replaceAll("ё", "е").replaceAll("\u2060", "").replace(/[\s«»"„“.,]+/gu, " ").trim();

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  const tools = (before) => {
    const box = element("div", { className: "tools" });
    before.before(box);
    return box;
  };

  // Строки, над которыми стоит одна общая ячейка, ищутся и прячутся вместе.
  const blocksOf = (table) => {
    const blocks = [];
    let covered = 0;
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      if (covered > 0) blocks.at(-1).push(row);
      else blocks.push([row]);
      covered = Math.max(covered, ...[...row.cells].map((cell) => cell.rowSpan)) - 1;
    }
    return blocks;
  };

  // Список, перед которым заголовок раздела, ищется вместе с другими разделами.
  const sections = [];
  for (const table of document.querySelectorAll("table.lookup")) {
    sections.push({ box: table.closest(".scroll") ?? table, blocks: blocksOf(table) });
  }
  for (const list of document.querySelectorAll("h2 + ul.cards")) {
    sections.push({ box: list, blocks: [...list.children].map((card) => [card]) });
  }

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

  const addFilter = (sections) => {
    const parts = sections.map((section) => withHeading(section.box));
    const texts = sections.map(({ blocks }) =>
      blocks.map((block) => folded(block.map((row) => row.textContent).join(" "))));
    const box = tools(parts[0].at(-1));
    const label = element("label", { textContent: "Найти в списке" });
    const input = element("input", { type: "search", autocomplete: "off", enterKeyHint: "search" });
    const count = element("output");
    input.addEventListener("input", () => {
      const words = folded(input.value).split(" ");
      let found = 0;
      sections.forEach(({ blocks }, section) => {
        let shown = 0;
        blocks.forEach((block, index) => {
          const fits = words.every((word) => texts[section][index].includes(word));
          for (const row of block) row.hidden = !fits;
          if (fits) shown += 1;
        });
        for (const part of parts[section]) part.hidden = shown === 0;
        found += shown;
      });
      count.textContent = words[0] === "" ? "" : `Найдено: ${found}`;
    });
    label.append(input);
    box.append(label, count);
  };

  const entries = sections.reduce((sum, section) => sum + section.blocks.length, 0);
  if (entries >= enough) addFilter(sections);

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
    const box = element("div", { className: "tools" });
    box.append(button, copied);
    message.after(box);
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
