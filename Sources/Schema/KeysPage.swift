/// The page of all keys, in Markdown: every key of every file with form, example and clause.
public struct KeysPage {
  /// Lines of Markdown so far, without line feeds.
  private var lines: [String] = []
  /// Records are described once: titles that have a section, and those that are to get one.
  private var described: Set<String> = []
  /// Records with links to them whose section is not written yet, in the order of the links.
  private var waiting: [RecordForm] = []

  /// The text of the page.
  public static func text(of files: [FileForm]) -> String {
    var page = KeysPage()
    page.lines += introduction
    for file in files { page.describe(file) }
    return page.lines.joined(separator: "\n") + "\n"
  }

  /// The head of the page, with a mark that keeps people from editing it.
  private static let introduction = [
    "<!-- Written by `ozero keys`; `make keys` writes it anew. -->", "",
    "# Ключи файлов", "",
    "Что можно написать в файлах папки с описаниями. Ключ со звёздочкой ★ нужен обязательно, любой другой можно "
      + "не писать. Пункт – тот, ради которого ключ есть; номера своего Положения задаёт `regulation.yaml`. "
      + "Ту же страницу печатает команда `ozero keys`.",
  ]

  /// Writes a file's section, then one for each record that its keys speak of for the first time.
  ///
  /// Sections of records follow the file that first names them, at the next lower level of heading.
  private mutating func describe(_ file: FileForm) {
    lines += ["", "## `\(file.path)`", "", file.purpose]
    if case .record(let record) = file.form {
      described.insert(record.title)
      table(of: record)
    }
    while !waiting.isEmpty {
      let record = waiting.removeFirst()
      lines += ["", "### \(record.heading)"]
      table(of: record)
    }
  }

  /// A row for each key; a cell may be empty where there is no example, clause or description.
  private mutating func table(of record: RecordForm) {
    lines += ["", "| Ключ | Что писать | Пример | Пункт | Для чего |", "|---|---|---|---|---|"]
    for key in record.keys {
      let name = "`\(key.name)`" + (key.isRequired ? " ★" : "")
      let example = key.form.example.map { "`\(key.name): \($0)`" } ?? ""
      let cells = [name, words(for: key.form), example, key.clause ?? "", key.description]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
  }

  /// What is written as a value of the form, with links to the records inside.
  private mutating func words(for form: Form) -> String {
    switch form {
    case .text: "текст"
    case .number(let notation), .date(let notation), .time(let notation), .notation(let notation):
      ([notation.name] + notation.words.map { "«\($0)»" }).joined(separator: " или ")
    case .yesOrNo: "«да» или «нет»"
    case .choice(let name, let words, let isOpen): choice(name, words, isOpen)
    case .reference(let thing): thing
    case .record(let record): link(to: record)
    case .list(let item, _): "список: " + self.words(for: item)
    case .entries(let key, let value): "строки «\(key): …», в каждой – " + self.words(for: value)
    case .oneOf(_, let forms): forms.map { self.words(for: $0) }.joined(separator: " или ")
    }
  }

  /// The words of a vocabulary as the built-in regulation has them, then whether others may stand
  /// there.
  private func choice(_ name: String, _ words: [String], _ isOpen: Bool) -> String {
    let all = words.map { "«\($0)»" }.joined(separator: ", ")
    return "слово из раздела «\(name)» словаря: \(all)" + (isOpen ? " или своё" : "")
  }

  /// A link to the record's section, which is put on the list of those to write where it is new.
  private mutating func link(to record: RecordForm) -> String {
    if described.insert(record.title).inserted { waiting.append(record) }
    return "[\(record.title)](#\(record.anchor))"
  }
}

extension RecordForm {
  /// The title with a capital letter.
  ///
  /// Russian titles begin with one letter that has a capital.
  fileprivate var heading: String { title.prefix(1).uppercased() + title.dropFirst() }

  /// As Markdown pages name the place of a heading.
  fileprivate var anchor: String {
    String(
      title.lowercased().compactMap { sign -> Character? in
        if sign == " " { return "-" }
        return sign.isLetter || sign.isNumber || sign == "-" ? sign : nil
      }
    )
  }
}

extension Form {
  /// A value that is read as it stands; `nil` for what takes several lines.
  fileprivate var example: String? {
    switch self {
    case .text, .reference, .record, .entries: nil
    case .number(let notation), .date(let notation), .time(let notation), .notation(let notation):
      notation.examples.first ?? notation.words.first
    case .yesOrNo: "да"
    case .choice(_, let words, _): words.first
    case .list(let item, _): item.example
    case .oneOf(_, let forms): forms.lazy.compactMap(\.example).first
    }
  }
}
