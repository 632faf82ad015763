#!/bin/sh
# Prints the page of all rules, by the folder of their source, from their specifications.
set -eu
cd "$(dirname "$0")/.."

# heading FOLDER: how the page calls the rules of a folder.
heading() {
  case $1 in
  Acts) echo "Акты" ;;
  Addresses) echo "Адреса страниц" ;;
  Attendance) echo "Отметки присутствия" ;;
  Changes) echo "Изменения на день" ;;
  Chats) echo "Чаты" ;;
  Dates) echo "Даты" ;;
  Events) echo "События" ;;
  Families) echo "Семьи" ;;
  Models) echo "Модели взаимодействия и категории" ;;
  Modes) echo "Режимы занятий" ;;
  Names) echo "Имена и ссылки" ;;
  Norms) echo "Санитарные нормы" ;;
  Notices) echo "Уведомления и бланки" ;;
  Numbers) echo "Числа" ;;
  Orders) echo "Приказы" ;;
  People) echo "Сотрудники" ;;
  Periods) echo "Дистанционные периоды" ;;
  Privacy) echo "Чего нет на сайте" ;;
  Programs) echo "Программы" ;;
  Resources) echo "Ресурсы и приглашения" ;;
  Suppression) echo "Пометки «допустить»" ;;
  Timetable) echo "Расписание и часы" ;;
  Vocabulary) echo "Слова Положения" ;;
  *) echo "Scripts/rules-page.sh: give Sources/Rules/$1 a heading" >&2 && return 1 ;;
  esac
}

# codes FOLDER: the codes of its rules, as they stand in their metadata.
codes() {
  grep -hA1 '= RuleMetadata(' "$1"/*.swift | sed -n 's/^[^"]*"\([a-z-]*\)",.*/\1/p' | LC_ALL=C sort
}

# entry SPECIFICATION: title, severity, clause and norm of a rule.
entry() {
  awk -v path="$1" '
    BEGIN {
      word["error"] = "ошибка"; word["warning"] = "предупреждение"; word["note"] = "заметка"
    }
    /^## / { exit }
    /^# / { split(substr($0, 3), name, " — "); print "### " name[1] "\n\n**" name[2] "**\n" }
    /^Clause: / {
      split(substr($0, 9), part, " · Severity: ")
      clause = part[1] == "–" ? "" : " · п. " part[1]
      print "Строгость: " word[part[2]] clause " · [примеры](../" path ")\n"
    }
    /^>/ { print; norms++ }
    END { if (!norms) { print path " states no norm" > "/dev/stderr"; exit 1 } }
  ' "$1"
}

# faults: code and title of what reading finds, from their list.
faults() {
  sed -n 's/^ *ReadingFault("\([a-z-]*\)", "\(.*\)"),$/- `\1` – \2/p' \
    Sources/Rules/Catalogue/ReadingFault.swift
}

cat <<'END'
<!-- Written by Scripts/rules-page.sh; `make register` writes it anew. -->

# Правила

Что программа проверяет и по какому пункту Положения. Имя правила стоит в каждом сообщении после слов
«ошибка», «предупреждение» или «заметка»: по нему правило легко найти на этой странице.

- **Ошибка** – документы не соберутся, пока она не исправлена.
- **Предупреждение** – документы соберутся, но место стоит проверить.
- **Заметка** – просто к сведению.

Строгость любого правила меняется в `Content/regulation.yaml`, в разделе `правила`: `ошибка`,
`предупреждение`, `заметка`, `выключено`. Одно замечание, если отступить от правила законно,
снимает [пометка с причиной](guide-ru.md#как-читать-сообщение-об-ошибке). Ссылка «примеры» ведёт к описанию
правила: что для него нарушение, а что нет.
END
for folder in Sources/Rules/*/; do
  name=$(basename "$folder")
  rules=$(codes "$folder")
  [ -n "$rules" ] || continue
  title=$(heading "$name")
  printf '\n## %s\n' "$title"
  for code in $rules; do
    printf '\n'
    entry "Specs/Rules/$code.md"
  done
done
cat <<'END'

## Ошибки чтения

То, чего программа не смогла прочитать или сделать. Это не правила: строгости у них нет, и пометка их не
снимает – их исправляют.

END
faults
