import Diagnostics
import Russian
import SourceText

extension Diagnostic {
  /// Markup that would be printed as it stands, with the right form of these words.
  static func strayMarkup(_ stray: StrayPlace, in words: Substring, at range: SourceRange)
    -> Diagnostic
  {
    let written = StrayWords(stray, in: words)
    return Diagnostic(
      "prose-stray-markup",
      stray.markup.message(written),
      at: range,
      help: stray.markup.help(written)
    )
  }

  static func tableWithoutRule(_ width: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "prose-table",
      "строка похожа на таблицу, но под её заголовком нет строки с чёрточками на столько же столбцов",
      at: range,
      help:
        "поставьте под заголовком строку «|\(String(repeating: "---|", count: width))», а перед "
        + "таблицей – пустую; если это не таблица, пишите «\\|»"
    )
  }

  static func tableRowIsLong(_ count: Int, of width: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "prose-table",
      "в строке таблицы \(plural(count, "ячейка", "ячейки", "ячеек")), а в заголовке – \(width)",
      at: range,
      help: "уберите лишнее или допишите столбцы в заголовок и в строку под ним; "
        + "«|» внутри ячейки пишется «\\|»"
    )
  }
}

/// What stands around a piece of stray markup.
private struct StrayWords {
  /// From the mark to its second half, or the mark with the word at it.
  var written: Substring
  /// The words inside of the markup.
  var inner: Substring
  /// What follows in brackets: «(адрес)».
  var destination: Substring
  private let whole: Substring

  init(_ stray: StrayPlace, in words: Substring) {
    whole = words
    let mark = words[stray.range]
    let rest = words[stray.range.upperBound...]
    switch stray.markup {
    case .link, .partedLink:
      let head = words[..<stray.range.lowerBound]
      let start = head.lastIndex(of: "[") ?? head.startIndex
      let end = rest.firstIndex(of: ")") ?? rest.endIndex
      inner = head[start...].drop { $0 == "[" }
      destination = rest[..<end]
      written = words[start..<(end < words.endIndex ? words.index(after: end) : end)]
    case .stars, .underscores, .tildes, .tilde, .slashes, .highlight, .footnote, .wikiLink,
      .shortcode, .script:
      let close = StrayWords.closing(of: stray.markup, mark)
      let end = rest.firstRange(of: close)
      inner = end.map { rest[..<$0.lowerBound] } ?? ""
      written = end.map { words[stray.range.lowerBound..<$0.upperBound] } ?? mark
      destination = ""
    case .tickedBox, .heading, .bullet, .pipe, .container, .contents, .callout:
      inner = rest.drop { $0.isWhitespace }.prefix(200)
      written = mark
      destination = ""
    case .bracketTag:
      let end = rest.firstIndex(of: "]").map { words.index(after: $0) } ?? words.endIndex
      written = words[stray.range.lowerBound..<end]
      inner = ""
      destination = ""
    }
  }

  private static func closing(of markup: StrayMarkup, _ mark: Substring) -> Substring {
    switch markup {
    case .footnote: "]"
    case .wikiLink: "]]"
    case .stars, .underscores, .tildes, .tilde, .slashes, .highlight, .link, .partedLink,
      .tickedBox, .heading, .bullet, .pipe, .container, .contents, .callout, .bracketTag,
      .shortcode, .script:
      mark
    }
  }

  /// Whether a picture was meant: `![…](…)`.
  var isImage: Bool {
    written.startIndex > whole.startIndex && whole[..<written.startIndex].last == "!"
  }

  /// The name of a file with hyphens in place of blanks.
  var fileName: String { destination.split(separator: " ").joined(separator: "-") }

  /// The words inside without blanks at their ends.
  var words: String { inner.split(separator: " ").joined(separator: " ") }

  /// An address without blanks; a place to fill in for what is no address.
  var address: String {
    let isAddress = LinkTarget(address: String(destination)) != nil
    let whole = destination.split(separator: " ").joined(separator: "%20")
    return isAddress ? whole : "https://…"
  }
}

extension StrayMarkup {
  fileprivate func message(_ words: StrayWords) -> String {
    let written = String(words.written).quoted
    return switch self {
    case .link: "в адресе ссылки \(written) пробелы, и она напечатается как есть"
    case .partedLink:
      "между словами и адресом ссылки \(written) пробел, и она напечатается как есть"
    case .wikiLink, .footnote, .stars, .underscores, .tildes, .tilde, .slashes, .highlight,
      .tickedBox, .heading, .bullet, .pipe, .container, .contents, .callout, .bracketTag,
      .shortcode, .script:
      "разметка \(written) не прочитана и напечатается как есть"
    }
  }

  fileprivate func help(_ words: StrayWords) -> String {
    switch self {
    case .link where words.isImage:
      "назовите файл картинки без пробелов: «![\(words.words)](\(words.fileName))»"
    case .link, .partedLink:
      "напишите «[\(words.words)](\(words.address))»: адрес без пробелов, сразу за словами"
    case .wikiLink: "напишите «[\(words.words)](https://…)»"
    case .footnote: "сносок нет: напишите пояснение в скобках или отдельным абзацем"
    case .stars:
      words.words.isEmpty
        ? "жирный шрифт пишется «**так**»; сами звёздочки пишутся «\\*\\*»"
        : "напишите «**\(words.words)**», без пробелов у звёздочек"
    case .underscores, .highlight:
      "жирный шрифт пишется «**\(words.words.isEmpty ? "так" : words.words)**»"
    case .tildes: "зачёркнутого текста нет: уберите «~~» или сам текст"
    case .tilde: "зачёркнутых и подстрочных букв нет: напишите \(words.words.quoted)"
    case .slashes: "курсив пишется «*\(words.words)*»; жирный шрифт – «**так**»"
    case .container: "рамок «:::» нет: уберите эту строку; важное выделите «**жирным**»"
    case .callout:
      "особых рамок нет: уберите \(String(words.written).quoted); важное выделите «**жирным**»"
    case .bracketTag:
      "разметка форумов не\u{A0}читается: жирный шрифт пишется «**так**», курсив – «*так*»"
    case .shortcode: "вместо имени вставьте сам значок или уберите его"
    case .script: "надстрочных и подстрочных знаков нет: вставьте сам знак, например «²» или «₂»"
    case .contents: "содержание страницы не\u{A0}нужно: уберите эту строку"
    case .tickedBox: "отмеченных клеток нет: напишите «[ ]» или уберите клетку"
    case .heading:
      "заголовок пишется с пробелом: «\(words.written) \(words.words)»; сам знак – «\\#»"
    case .bullet: "пункт списка начинается с дефиса: «- \(words.words)»"
    case .pipe: "сам знак пишется «\\|»; таблице нужна строка «|---|---|» под заголовком"
    }
  }
}
