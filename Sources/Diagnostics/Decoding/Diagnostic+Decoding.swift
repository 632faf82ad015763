import SourceText

/// Files that cannot be read as text.
extension Diagnostic {
  /// What to do on Windows, where such files come from.
  private static let saveAsUTF8 =
    "откройте файл в Блокноте, выберите «Файл → Сохранить как…», внизу «Кодировка: UTF-8», "
    + "и сохраните на то же место"

  /// More than ``SourceDecoding/longestFile`` bytes.
  public static func fileTooLarge(_ file: SourceFileID) -> Diagnostic {
    Diagnostic(
      "file-too-large",
      "файл больше 8 МБ, столько не читается",
      at: SourceRange(file: file, lower: 0, upper: 0),
      help: "разделите его на несколько файлов; возможно, это вовсе не текстовый файл"
    )
  }

  /// Points at the first byte that is no UTF-8.
  static func windows1251(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "text-encoding",
      "файл сохранён не в кодировке UTF-8, а, скорее всего, в Windows-1251",
      at: range,
      help: saveAsUTF8
    )
  }

  /// Points at the first byte that is no UTF-8 in a file that mostly is.
  static func damagedText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "text-encoding",
      "здесь текст испорчен: такого знака в кодировке UTF-8 не бывает",
      at: range,
      help: "наберите это место заново; если испорчен весь файл, возьмите его прежнюю копию"
    )
  }

  /// A file of two bytes a letter, by its byte-order mark or its zeros.
  static func utf16(_ file: SourceFileID) -> Diagnostic {
    Diagnostic(
      "text-encoding",
      "файл сохранён в кодировке UTF-16 («Юникод»), а нужна UTF-8",
      at: SourceRange(file: file, lower: 0, upper: 0),
      help: saveAsUTF8
    )
  }

  /// A file with bytes that no text has.
  static func notText(_ file: SourceFileID) -> Diagnostic {
    Diagnostic(
      "not-a-text",
      "это не текстовый файл, а документ Word, Excel или другой программы",
      at: SourceRange(file: file, lower: 0, upper: 0),
      help: "сохраните его как обычный текст; таблицу из Excel — как «CSV (разделители — запятые)»"
    )
  }
}
