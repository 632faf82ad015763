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
  static func notText(_ document: ForeignDocument, _ file: SourceFileID) -> Diagnostic {
    Diagnostic(
      "not-a-text",
      "это не текстовый файл, а \(document.name)",
      at: SourceRange(file: file, lower: 0, upper: 0),
      help: document.remedy
    )
  }
}

extension ForeignDocument {
  /// What it is, in the nominative.
  fileprivate var name: String {
    switch self {
    case .word: "документ Word или другой программы"
    case .spreadsheet: "таблица Excel или другой программы"
    case .richText: "документ RTF, каким сохраняют Word и WordPad"
    case .webPage: "веб-страница (HTML или XML)"
    case .pdf: "документ PDF"
    case .picture: "картинка"
    case .archive: "архив"
    }
  }

  /// How a text is made of it.
  fileprivate var remedy: String {
    let notepad =
      "вставьте в новый файл Блокнота и сохраните под прежним именем: «Файл → Сохранить как…», "
      + "«Тип файла: Все файлы», «Кодировка: UTF-8»"
    switch self {
    case .word, .richText:
      return "откройте файл в Word, скопируйте весь текст, \(notepad)"
    case .spreadsheet:
      return "откройте таблицу в Excel и сохраните: «Файл → Сохранить как…», "
        + "«CSV (разделители — запятые)»; текст описаний \(notepad)"
    case .webPage: return "откройте страницу в браузере, скопируйте текст, \(notepad)"
    case .pdf: return "откройте документ, скопируйте текст, \(notepad)"
    case .picture: return "дайте картинке её окончание: .png, .jpg, .gif; в этом файле нужен текст"
    case .archive: return "распакуйте архив и положите сюда файлы из него"
    }
  }
}
