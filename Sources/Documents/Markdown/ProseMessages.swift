import Diagnostics
import Russian
import SourceText

/// What prose is read for; it decides which gaps it may have.
enum ProseHost {
  /// The text of a kind of document: the names of the kind may be used.
  case template
  /// A page of the institution: it has no names.
  case page
}

extension Diagnostic {
  /// A name in a line that the kind does not have.
  static func unknownPlaceholder(_ term: Term, known: [String], in host: ProseHost) -> Diagnostic {
    Diagnostic(
      "template-placeholder-unknown",
      "неизвестная подстановка \(term.value.quoted)",
      at: term.range,
      help: help(for: term, known: known, called: "подстановки", host)
    )
  }

  /// A name on a line of its own that the kind does not have.
  static func unknownDirective(_ term: Term, known: [String], in host: ProseHost) -> Diagnostic {
    Diagnostic(
      "template-directive-unknown",
      term.value.isEmpty ? "вставка без имени" : "неизвестная вставка \(term.value.quoted)",
      at: term.range,
      help: help(for: term, known: known, called: "вставки", host)
    )
  }

  /// The nearest names, or all of them; on a page, that there are none.
  private static func help(
    for term: Term,
    known: [String],
    called name: String,
    _ host: ProseHost
  ) -> String {
    switch host {
    case .page: "на страницах подстановок и вставок нет: напишите сами слова"
    case .template where known.isEmpty: "в этом шаблоне таких имён нет: напишите сами слова"
    case .template:
      Spelling.advice(for: term.value, in: known, called: name)
        ?? Spelling.examples(from: known, called: name)
    }
  }

  /// `written` is the text from the braces on.
  static func unclosedPlaceholder(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "template-placeholder-unclosed",
      "подстановка \(written.quoted) не закрыта",
      at: range,
      help: "закройте её скобками «}}» на той же строке"
    )
  }

  /// A placeholder as destination, written with spaces, which CommonMark does not read as a link.
  static func spacesInDestination(_ term: Term) -> Diagnostic {
    Diagnostic(
      "template-link-spaces",
      "адрес ссылки \(term.value.quoted) написан с пробелами",
      at: term.range,
      help: "уберите пробелы внутри скобок: «[слова]({{имя}})»"
    )
  }

  /// A placeholder that is only a part of an address.
  static func partOfDestination(_ destination: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "template-link-part",
      "подстановка стоит внутри адреса ссылки \(destination.quoted)",
      at: range,
      help: "подстановка может быть только всем адресом: «[слова]({{имя}})»"
    )
  }

  /// HTML, which papers and chats cannot print.
  static func html(_ written: String, _ kind: TagKind, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "prose-html",
      "HTML в тексте не печатается ни в DOCX, ни в чате: \(written.quoted)",
      at: range,
      help: kind.remedy
    )
  }

  /// A picture that nobody could imagine who does not see it.
  static func imageWithoutWords(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "prose-image",
      "у картинки \(name.quoted) нет описания",
      at: range,
      help: "напишите в квадратных скобках, что на ней: «![дети лепят из глины](\(name))»"
    )
  }

  /// A picture that cannot be printed; `nil` where its place is not known.
  static func image(_ range: SourceRange?) -> Diagnostic {
    Diagnostic(
      "prose-image",
      "картинка в тексте не печатается",
      at: range,
      help: "дайте ссылку на картинку: уберите «!» перед «[»"
    )
  }

  /// A block of code that is no directive of ours.
  static func codeBlock(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "prose-code-block",
      "блок кода в документе не печатается",
      at: range,
      help: "уберите отступ в четыре пробела или строки «```»; вставка начинается с «```ozero имя»"
    )
  }

  /// A destination that is empty or has a scheme that is not printed.
  static func linkScheme(_ destination: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "prose-link-address",
      destination.isEmpty
        ? "ссылка никуда не ведёт" : "ссылка ведёт на \(destination.quoted)",
      at: range,
      help: destination.namesFile
        ? "файлы, кроме картинок, на сайт не копируются: положите файл на сайт учреждения и "
          + "впишите его полный адрес, «https://…»"
        : "адрес начинается с «https://», «http://», «mailto:», «tel:» или «#»"
    )
  }

  /// A link to a heading that the page does not have.
  static func missingHeading(_ name: Term, known: [String]) -> Diagnostic {
    let written = "#\(name.value)"
    let names = known.map { "#\($0)" }
    return Diagnostic(
      "prose-link-heading",
      "на странице нет заголовка, куда ведёт ссылка \(written.quoted)",
      at: name.range,
      help: names.isEmpty
        ? "на странице нет заголовков: уберите ссылку"
        : Spelling.advice(for: written, in: names, called: "заголовки")
          ?? Spelling.examples(from: names, called: "заголовки")
    )
  }

  /// A list of which only some items have a box.
  static func mixedCheckboxes(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "prose-checkbox-mixed",
      "в списке не у всех пунктов есть клетка «[ ]»",
      at: range,
      help: "поставьте «[ ]» у каждого пункта или уберите у всех"
    )
  }

  /// Points at the block that is one too deep; it is told once in a text.
  static func tooDeep(_ range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      "prose-nesting",
      "вложенность глубже \(plural(limit, "уровня", "уровней", "уровней"))",
      at: range,
      help: "перепишите проще: без списков и цитат внутри других"
    )
  }
}

extension String {
  /// Whether it is a document beside the page or on somebody's disk: `ustav.pdf`, `C:\\Документы\\ustav.docx`.
  fileprivate var namesFile: Bool {
    let name = lowercased()
    return !name.contains("://")
      && [
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt", ".rtf", ".ppt", ".pptx", ".zip", ".txt",
      ]
      .contains(where: name.hasSuffix)
  }
}
