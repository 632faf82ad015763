/// The page of all keys, in Markdown: every key of every file with form, example and clause.
public struct KeysPage {
  /// Lines of Markdown so far, without line feeds.
  private var lines: [String] = []
  /// Records are described once: those that have a section, and those that are to get one.
  private var described: [RecordForm] = []
  /// Records with links to them whose section is not written yet, in the order of the links.
  private var waiting: [RecordForm] = []
  /// Lists of words that are too long for a row, each once.
  private var lists: [WordListForm] = []

  /// The text of the page.
  ///
  /// - Parameters:
  ///   - files: Every kind of file.
  ///   - examples: Files that are shown whole, in front of all keys.
  /// - Returns: Markdown with its last line feed.
  public static func text(
    of files: [FileForm],
    beginningWith examples: [(path: String, text: String)] = []
  ) -> String {
    var page = KeysPage()
    page.lines += introduction
    page.show(examples)
    for file in files { page.describe(file) }
    page.describeLists()
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

  /// Files as somebody may write them, with their remarks.
  private mutating func show(_ examples: [(path: String, text: String)]) {
    if examples.isEmpty { return }
    lines += ["", "## С чего начать", "", Self.examplesIntroduction]
    for (path, text) in examples {
      lines += ["", "### Пример: `\(path)`", "", "```yaml \(path)"]
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .dropLast()
      lines.append("```")
    }
    lines += ["", "Дальше – все ключи, файл за файлом."]
  }

  private static let examplesIntroduction =
    "Нужны три файла. Их кладёт в пустую папку команда `ozero init`; учреждение и люди в них вымышлены. "
    + "Впишите вместо примеров своё. Как с ними работать, рассказывает [руководство](guide-ru.md)."

  /// Writes a file's section, then one for each record that its keys speak of for the first time.
  ///
  /// Sections of records follow the file that first names them, at the next lower level of heading.
  private mutating func describe(_ file: FileForm) {
    lines += ["", "## `\(file.path)`", "", file.purpose]
    if case .record(let record) = file.form {
      described.append(record)
      table(of: record)
    }
    while !waiting.isEmpty {
      let record = waiting.removeFirst()
      defer { described.append(record) }
      lines += ["", "### \(record.title.heading)"]
      if let known = described.first(where: { $0.hasKeys(of: record) }) {
        lines += ["", sentence(of: record, almost: known)]
      } else {
        table(of: record)
      }
    }
  }

  /// A record with fewer of the keys of another one is not told twice.
  private func sentence(of record: RecordForm, almost known: RecordForm) -> String {
    let lacking = known.keys.map(\.name).filter { name in
      !record.keys.contains { $0.name == name }
    }
    return "Те же ключи, что у раздела «[\(known.title.heading)](#\(known.title.anchor))», кроме "
      + lacking.map { "`\($0)`" }.joined(separator: ", ") + "."
  }

  private mutating func describeLists() {
    lines += ["", "## Слова", "", Self.listsIntroduction]
    for list in lists {
      lines += ["", "### \(list.heading)", ""]
      lines += list.words.map { "- \($0)" }
    }
  }

  private static let listsIntroduction =
    "Длинные списки слов, на которые ссылаются таблицы. Синонимы своего Положения задаёт раздел `словарь` файла "
    + "`regulation.yaml`."

  /// A row for each key; a cell may be empty where there is no example, clause or description.
  private mutating func table(of record: RecordForm) {
    lines += ["", "| Ключ | Что писать | Пример | Пункт | Для чего |", "|---|---|---|---|---|"]
    for key in record.keys {
      let name = "`\(key.name)`" + (key.isRequired ? " ★" : "")
      let example = key.example.map { "`\(key.name): \($0)`" } ?? ""
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
    case .list(.text, true): "текст или несколько через запятую"
    case .list(.choice(let name, let words, let isOpen), true):
      choice(name, words, isOpen, "одно или несколько из слов")
    case .list(let item, _): "список: " + self.words(for: item)
    case .entries(let key, let value): "строки «\(key): …», справа – " + self.words(for: value)
    case .oneOf(_, let forms): forms.map { self.words(for: $0) }.joined(separator: " или ")
    }
  }

  /// The words, or where they are listed.
  private mutating func choice(
    _ name: String,
    _ words: [String],
    _ isOpen: Bool,
    _ what: String = "одно из слов"
  ) -> String {
    let list = WordListForm(name: name, words: words)
    let own = isOpen ? " или своё" : ""
    guard list.isLong else {
      return "\(what): \(words.map { "«\($0)»" }.joined(separator: ", "))\(own)"
    }
    if !lists.contains(where: { $0.name == name }) { lists.append(list) }
    return "[\(what)](#\(list.heading.anchor))\(own)"
  }

  /// A link to the record's section, which is put on the list of those to write where it is new.
  private mutating func link(to record: RecordForm) -> String {
    if !(described + waiting).contains(where: { $0.title == record.title }) {
      waiting.append(record)
    }
    return "[\(record.title)](#\(record.title.anchor))"
  }
}

/// A list of words with its name.
private struct WordListForm {
  var name: String
  var words: [String]

  /// Whether a row of a table would be hard to read.
  var isLong: Bool { words.reduce(0) { $0 + $1.count } > 90 }

  var heading: String { "Слова: \(name)" }
}

extension RecordForm {
  /// Whether it has all of the other's many keys, and further ones.
  fileprivate func hasKeys(of other: RecordForm) -> Bool {
    let names = Set(keys.map(\.name))
    return other.keys.count > 10 && keys.count > other.keys.count
      && other.keys.allSatisfy { names.contains($0.name) }
  }
}

extension String {
  fileprivate var heading: String { prefix(1).uppercased() + dropFirst() }

  /// As Markdown pages name the place of a heading.
  fileprivate var anchor: String {
    String(
      lowercased().compactMap { sign -> Character? in
        if sign == " " { return "-" }
        return sign.isLetter || sign.isNumber || sign == "-" ? sign : nil
      }
    )
  }
}
