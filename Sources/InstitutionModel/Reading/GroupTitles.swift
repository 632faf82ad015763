import Regulation
import Russian
import Schema
import SourceText

/// Finds the id of a group that is named by its program's title.
///
/// Russian: «группа по названию программы».
struct GroupTitles {
  /// By the title or the id of the program, folded, without signs.
  private var programs: [String: [Int]] = [:]
  /// By the id of the program and the name of the group.
  private var ids: [Int: [String: String]] = [:]
  private var known: Set<String> = []

  /// - Parameters:
  ///   - sources: The programs.
  ///   - levels: How levels are called: «Хор (базовый уровень)».
  init(_ sources: [ProgramSource], _ levels: WordList<Level>) {
    let namesakes = Namesakes(sources.map { ($0.program, $0.slug) }, levels)
    for (index, source) in sources.enumerated() {
      let title = source.program.title.value?.titleKey
      let full = namesakes.distinctions[index].map { (title ?? "") + $0.titleKey }
      for key in Set([title, full, source.slug.titleKey]).compactMap(\.self) where !key.isEmpty {
        programs[key, default: []].append(index)
      }
      for group in source.groups {
        guard let name = group.value.group.name.value else { continue }
        let id = source.slug(ofGroup: name)
        known.insert(id)
        ids[index, default: [:]][name.groupKey] = id
      }
      addNumbers(of: source.groups.compactMap(\.value.group.name.value), to: index)
    }
  }

  /// «2» is «№ 2 (младшая)», where no other group of the program has the number.
  private mutating func addNumbers(of names: [String], to index: Int) {
    let numbers = Dictionary(grouping: names) { String($0.groupKey.prefix(while: \.isNumber)) }
    for (number, named) in numbers where !number.isEmpty && ids[index]?[number] == nil {
      guard let name = named.only else { continue }
      let id = ids[index]?[name.groupKey]
      ids[index]?[number] = id
    }
  }

  /// The id of a mark's group, which may be named by id, by program and name, or by both in one cell.
  ///
  /// `nil` where a program is named that has no such group; a text that names no program stays as it is.
  func id(of owner: AttendanceLine.Owner) -> String? {
    let text = owner.group
    if text.isEmpty || known.contains(text.slug) { return text }
    if let program = owner.program { return id(program: program, group: text) }
    return idInOneCell(text) ?? text
  }

  /// «Весёлая кисточка, группа 1», «Весёлая кисточка 1».
  private func idInOneCell(_ text: String) -> String? {
    let separators = text.indices.filter { " ,/-–".contains(text[$0]) }
    for index in separators.reversed() {
      let (program, group) = (text[..<index], text[text.index(after: index)...])
      if let id = id(program: String(program), group: String(group)) { return id }
    }
    return nil
  }

  private func id(program: String, group: String) -> String? {
    let candidates = programs[program.titleKey] ?? programs[program.withoutGroupWord.titleKey] ?? []
    return candidates.compactMap { ids[$0]?[group.groupKey] }.only
  }
}

extension String {
  /// A program's title as it is compared: letters and digits alone.
  fileprivate var titleKey: String {
    String(String.UnicodeScalarView(folded.unicodeScalars.filter(\.isLetterOrDigit)))
  }

  /// A group's name as it is compared, without «группа» and «№».
  fileprivate var groupKey: String { withoutGroupWord.slug }

  /// The text without the word «группа» at either end.
  fileprivate var withoutGroupWord: String {
    let words = folded.split { " .,№\"".contains($0) }
    return words.filter { !["группа", "гр", "группы"].contains($0) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
