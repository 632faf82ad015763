import Testing

@testable import ozero

/// The table of the parser's phrases, those too that no call of ours brings about.
struct TranslationTests {
  static let phrases = [
    ("Unknown option '-x'", "неизвестная опция «-x»"),
    (
      "Unknown option '--a'b'. Did you mean '--ab'?",
      "неизвестная опция «--a'b»; возможно, это «--ab»"
    ),
    ("Unknown option '--zz'. Did you mean '--jobs'?", "неизвестная опция «--zz»"),
    ("Invalid option: -ё", "неверная опция «-ё»"),
    ("Missing value for '-d <день>'", "после «-d <день>» нет значения"),
    (
      "Unknown option '-dx'\n   or: Missing value for '-d' in '-dx'",
      "неизвестная опция «-dx»\n   или: после «-d» нет значения"
    ),
    ("3 unexpected arguments: 'a', 'b', 'c'", "лишние аргументы: «a», «b», «c»"),
    ("Unexpected argument ''", "лишний аргумент «»"),
    ("Unexpected argument 'в две\nстроки'", "лишний аргумент «в две\nстроки»"),
    (
      "Value to be set with flag '--on' had already been set with flag '--off'",
      "«--on» противоречит «--off»"
    ),
    (
      "Value to be set with flag 'b' in '-ab' had already been set with flag 'a' in '-ab'",
      "«b» в «-ab» противоречит «a» в «-ab»"
    ),
    (
      "The value '7' is invalid for '<день>'. Please provide one of 'вт' and 'ср'.",
      "значение «7» не подходит для «<день>»; допустимы: «вт», «ср»"
    ),
    (
      "The value '7' is invalid for '-d'. Please provide one of the following:\n  - вт\n  - ср",
      "значение «7» не подходит для «-d»; допустимы:\n  - вт\n  - ср"
    ),
    ("Missing expected argument '<файл>'", "не указано «<файл>»"),
    ("Missing one of: '--on', '--off'", "нужно указать одно из: «--on», «--off»"),
    ("Missing required subcommand.", "не указана команда"),
    ("Command 'a' is not a parent of the current command.", "у команды «a» такой нет"),
    (
      "Internal error. Invalid state while parsing command-line arguments.",
      "внутренняя ошибка разбора командной строки"
    ),
    ("нужна дата", "нужна дата"),
    ("", ""),
  ]

  @Test(arguments: phrases)
  func `a phrase goes over with what it captured`(_ english: String, _ russian: String) {
    #expect(Translation.error(english) == russian)
  }

  static let help = [
    (
      "OVERVIEW: Проверить.\n\nUSAGE: ozero [<options>] <subcommand>",
      "НАЗНАЧЕНИЕ: Проверить.\n\nВЫЗОВ: ozero [<опции>] <команда>"
    ),
    (
      "  --on  Слово. (values: а, б; default: а)",
      "  --on  Слово. (допустимы: а, б; по умолчанию: а)"
    ),
    ("  --on  (default as flag: да)", "  --on  (без значения: да)"),
    ("ARGUMENTS:\n  <subcommands>\n", "АРГУМЕНТЫ:\n  <команды>\n"),
    ("  build (default)", "  build (по умолчанию)"),
    ("  See 'ozero help <subcommand>' for detailed help.", "Подробнее: «ozero help <команда>»"),
    ("Help:  --on  Слово.", "Справка: --on  Слово."),
  ]

  @Test(arguments: help)
  func `the words of help go over`(_ english: String, _ russian: String) {
    #expect(Translation.help(english) == russian)
  }

  @Test
  func `long lines are broken under their beginning`() {
    let layout = HelpLayout(width: 44)
    let option = "  --on <слово>            Одно два три четыре пять шесть."
    let gap = String(repeating: " ", count: 26)
    #expect(
      layout.laidOut(option)
        == "  --on <слово>            Одно два три\n\(gap)четыре пять шесть."
    )
    #expect(
      layout.laidOut("ВЫЗОВ: ozero build [--content <папка>] [--without <программа> ...]")
        == "ВЫЗОВ: ozero build [--content <папка>]\n       [--without <программа> ...]"
    )
    #expect(layout.laidOut("коротко\n\n  и так") == "коротко\n\n  и так")
  }
}
