// Что имел в виду тот, кто ищет группу: чистые функции, без страницы. Их проверяет Tests/browser/test_matching.py.
"use strict";

const Matching = (() => {
  const keys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  const letters = "йцукенгшщзхъфывапролджэячсмитьбюё";
  const twins = { a: "а", b: "в", c: "с", e: "е", h: "н", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у" };
  const days = [
    /^(пн|пон|понед|понедельник(а|у|ом|е|и|ам)?)$/, /^(вт|втор|вторник(а|у|ом|е|и|ам)?)$/,
    /^(ср|сред(а|у|ы|е|ой|ам))$/, /^(чт|чет|четв|четверг(а|у|ом|е|и|ам)?)$/,
    /^(пт|пят|пятн|пятниц(а|у|ы|е|ей|ам)?)$/, /^(сб|суб|субб|суббот(а|у|ы|е|ой|ам)?)$/,
    /^(вс|воскр|воскресень(е|я|ю|ем|ям))$/,
  ];
  const ending = new RegExp("(ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ом|ем|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|"
    + "ый|ий|ам|ям|ах|ях|ов|ев|а|я|у|ю|е|ы|и|о|й|ь)$");
  const silent = new Set(["в", "во", "на", "по", "и", "у", "с", "со", "к", "для", "или", "от", "до", "лет", "каб", "кабинет",
    "ребенок", "ребенка", "ребенку", "дети", "детей", "детям", "занятие", "занятия", "занятий"]);

  /** Строчные буквы без «ё», невидимых знаков и кавычек, с одним видом тире. */
  const folded = (text) => text.toLowerCase().replaceAll("ё", "е").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-").replace(/[\s\u00a0«»"„“”]+/gu, " ").trim();

  const wordsOf = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  const stems = new Map();

  /** «ивановой» и «иванова» – одна основа; слова списка спрашивают о ней при каждой букве запроса. */
  const stem = (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const short = word.replace(ending, "");
    const found = short.length >= 3 ? short : word;
    stems.set(word, found);
    return found;
  };

  const inOtherLayout = (text) => [...text].map((sign) => letters[keys.indexOf(sign)] ?? sign).join("");
  const withTwins = (word) => [...word].map((sign) => twins[sign] ?? sign).join("");

  /** Как ещё могло быть написано это слово: в другой раскладке, с латинскими двойниками, «3д». */
  const spellings = (word) => {
    const all = [word.replace(/^(\d)д$/, "$1d")];
    if (/[a-z[\];'`]/.test(word)) all.push(inOtherLayout(word), withTwins(word));
    return all;
  };

  const fitsWord = (word, other) => {
    if (/^\d+$/.test(word)) return other === word;
    if (other.startsWith(word) || stem(other) === stem(word)) return true;
    return stem(word).length >= 4 && other.startsWith(stem(word));
  };

  const minutes = (hour, minute = 0) => Number(hour) * 60 + Number(minute);

  /** Вынимает из запроса возраст, часы и «после …», возвращает остальное. */
  const takeNumbers = (text, query) => {
    const clock = "([01]?\\d|2[0-3])(?:[:.-]([0-5]\\d)| часов| ч)";
    return text
      .replace(/(\d{1,2})\s*-\s*(\d{1,2})\s*(?:лет|года?)(?!\p{L})/gu, (_, from, to) => {
        query.ages.push([Number(from), Number(to)]);
        return " ";
      })
      .replace(/(\d{1,2})\s*-?\s*(?:лет(?:н\p{L}+)?|годика?|года?)(?!\p{L})/gu, (_, age) => {
        query.ages.push([Number(age), Number(age)]);
        return " ";
      })
      .replace(/(?:после|позже|не раньше)\s+([01]?\d|2[0-3])(?:[:.-]([0-5]\d))?(?:\s*(?:часов|ч)(?!\p{L}))?/gu, (_, hour, minute) => {
        query.after = minutes(hour, minute);
        return " ";
      })
      .replace(new RegExp(`${clock}\\s*(?:-|до)\\s*${clock}`, "gu"), (_, hour, minute, endHour, endMinute) => {
        query.times.push([minutes(hour, minute), minutes(endHour, endMinute)]);
        return " ";
      })
      .replace(new RegExp(`(?<![\\d-])${clock}(?![\\d-])`, "gu"), (_, hour, minute) => {
        query.times.push([minutes(hour, minute)]);
        return " ";
      });
  };

  /** Запрос по частям: слова, дни, часы, возраст. */
  const parsed = (text) => {
    const query = { words: [], days: [], times: [], ages: [], after: null };
    const line = folded(text);
    const rest = takeNumbers(/\p{Script=Cyrillic}/u.test(line) ? line : spellingOfNumbers(line), query);
    for (const written of rest.split(" ").filter(Boolean)) {
      const day = [written, inOtherLayout(written)].map((word) => days.findIndex((one) => one.test(word.replace(/[.,;]$/, ""))))
        .find((index) => index >= 0);
      if (day !== undefined) query.days.push(day + 1);
      else query.words.push(...wordsToFind(written));
    }
    return query;
  };

  // «7 ktn» – это «7 лет»: знаки препинания чужой раскладки остаются буквами только рядом с буквами.
  const spellingOfNumbers = (line) => line.replace(/[a-z[\];'`]{2,}/g, (word) => {
    const other = inOtherLayout(word);
    return /^(лет|год|года|после|часов)$/.test(other) ? other : word;
  });

  // Слово чужой раскладки не делится на «;» и «,»: там это буквы.
  const wordsToFind = (written) => {
    if (/[a-z]/.test(written) && /[[\];',.`]/.test(written)) return [[inOtherLayout(written), ...wordsOf(written)]];
    return wordsOf(written).filter((word) => !silent.has(word)).map(spellings);
  };

  const overlaps = ([from, to], [youngest, oldest]) => from <= (oldest ?? 99) && to >= youngest;
  const beginsAfter = (lesson, after) => after === null || lesson.start >= after;
  const isAt = (lesson, [start, end]) => lesson.start === start && (end === undefined || lesson.end === end);

  /** Хотя бы одно занятие в такой день и в такие часы. */
  const hasLesson = (entry, day, query) => entry.lessons.some((lesson) => lesson.day === day
    && beginsAfter(lesson, query.after) && query.times.every((time) => isAt(lesson, time)));

  // «После 17:00» без дня значит: в будни не раньше; суббота не мешает.
  const fitsHours = (entry, query) => {
    if (query.days.length > 0) return query.days.every((day) => hasLesson(entry, day, query));
    if (!query.times.every((time) => entry.lessons.some((lesson) => isAt(lesson, time)))) return false;
    const onWorkdays = entry.lessons.filter((lesson) => lesson.day <= 5);
    return query.after === null
      || onWorkdays.length > 0 && onWorkdays.every((lesson) => beginsAfter(lesson, query.after));
  };

  /** Подходит ли группа под запрос и под отмеченное рядом с ним. */
  const fits = (entry, query, chosen = {}) => {
    const { days: anyDay = [], after = null, age, department, place, way } = chosen;
    const asked = { days: [], times: [], after };
    return query.words.every((word) => word.some((one) => entry.words.some((other) => fitsWord(one, other))))
      && query.ages.every((ages) => entry.ages !== null && overlaps(ages, entry.ages))
      && fitsHours(entry, query)
      && (anyDay.length === 0 ? fitsHours(entry, asked) : anyDay.some((day) => hasLesson(entry, day, asked)))
      && (age === undefined || entry.ages !== null && overlaps([age, age], entry.ages))
      && (department === undefined || entry.department === department)
      && (place === undefined || entry.places.includes(place))
      && (way === undefined || entry.ways.includes(way));
  };

  return { folded, wordsOf, stem, parsed, fits };
})();
