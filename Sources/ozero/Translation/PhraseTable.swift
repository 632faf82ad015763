/// Everything that the argument parser says, in English and in Russian.
enum PhraseTable {
  /// Its errors; the first phrase that fits the whole error is taken.
  static let errors = [
    Phrase("*\n   or: * in *", "$1\n   или: $2", .phrase),
    Phrase("Unknown option '*'. Did you mean '*'?", "неизвестная опция «$1»; возможно, это «$2»"),
    Phrase("Unknown option '*'", "неизвестная опция «$1»"),
    Phrase("Invalid option: *", "неверная опция «$1»"),
    Phrase("Missing value for '*'", "после «$1» нет значения"),
    Phrase(
      "The option '*' does not take any value, but '*' was specified.",
      "у опции «$1» не бывает значения, а указано «$2»"
    ),
    Phrase("Unexpected argument '*'", "лишний аргумент «$1»"),
    Phrase("* unexpected arguments: '*'", "лишние аргументы: «$2»", .list),
    Phrase(
      "Value to be set with flag '*' in '*' had already been set with flag '*' in '*'",
      "«$1» в «$2» противоречит «$3» в «$4»"
    ),
    Phrase(
      "Value to be set with flag '*' had already been set with flag '*'",
      "«$1» противоречит «$2»"
    ),
    Phrase(
      "The value '*' is invalid for '*'. Please provide one of '*'.",
      "значение «$1» не подходит для «$2»; допустимы: «$3»",
      .list
    ),
    Phrase(
      "The value '*' is invalid for '*'. Please provide one of the following:\n*",
      "значение «$1» не подходит для «$2»; допустимы:\n$3"
    ),
    Phrase("The value '*' is invalid for '*': *", "значение «$1» не подходит для «$2»: $3"),
    Phrase("The value '*' is invalid for '*'", "значение «$1» не подходит для «$2»"),
    Phrase("Missing expected argument '*'", "не указано «$1»"),
    Phrase("Missing one of: '*'", "нужно указать одно из: «$1»", .list),
    Phrase("Missing required subcommand.", "не указана команда"),
    Phrase("Command '*' is not a parent of the current command.", "у команды «$1» такой нет"),
    Phrase(
      "Can't generate completion scripts for '*'.\nPlease use *=<shell> with one of:\n    *",
      "для оболочки «$1» дополнений нет; напишите $2 и одну из оболочек: $3"
    ),
    Phrase(
      "Can't autodetect a supported shell.\nPlease use *=<shell> with one of:\n    *",
      "оболочка не определилась; напишите $1= и одну из оболочек: $2"
    ),
    Phrase("No value set for non-argument var *", "внутренняя ошибка: нет значения $1"),
    Phrase("Internal error. *", "внутренняя ошибка разбора командной строки"),
  ]

  /// The fixed words of help and of the usage under an error.
  static let words = [
    ("OVERVIEW: ", "НАЗНАЧЕНИЕ: "),
    ("USAGE: ", "ВЫЗОВ: "),
    ("ARGUMENTS:", "АРГУМЕНТЫ:"),
    ("OPTIONS:", "ОПЦИИ:"),
    ("SUBCOMMANDS:", "КОМАНДЫ:"),
    ("Usage: ", "Вызов: "),
    ("Help:  ", "Справка: "),
    ("  See '", "Подробнее: «"),
    ("' for more information.", "»"),
    ("' for detailed help.", "»"),
    ("<subcommand>", "<команда>"),
    ("<subcommands>", "<команды>"),
    ("<options>", "<опции>"),
    ("(default: ", "(по умолчанию: "),
    ("; default: ", "; по умолчанию: "),
    ("(default as flag: ", "(без значения: "),
    ("; default as flag: ", "; без значения: "),
    ("(values: ", "(допустимы: "),
    (" (default)", " (по умолчанию)"),
    ("Show help information.", "Показать справку."),
    ("Show subcommand help information.", "Показать справку о команде."),
    ("Show the version.", "Показать версию."),
  ]
}
