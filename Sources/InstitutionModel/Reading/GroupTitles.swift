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
  /// By the short title that tables of documents have; a whole title comes first.
  private var shortTitles: [String: [Int]] = [:]
  /// By the id of the program and the name of the group.
  private var ids: [Int: [String: String]] = [:]
  private var known: Set<String> = []
  /// What programs are called, with the names of their groups, in their order.
  private var titles: [(title: String, groups: [String])] = []

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
      if let key = source.program.shortTitle.value?.titleKey, !key.isEmpty {
        shortTitles[key, default: []].append(index)
      }
      for group in source.groups {
        guard let name = group.value.group.name.value else { continue }
        let id = source.slug(ofGroup: name)
        known.insert(id)
        ids[index, default: [:]][name.groupKey] = id
      }
      titles.append(
        (
          source.program.title.value ?? source.slug,
          source.groups.compactMap(\.value.group.name.value)
        )
      )
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

  /// The id of a group that there is; `nil` for any other text.
  func knownID(of owner: AttendanceLine.Owner) -> String? {
    id(of: owner).map(\.slug).flatMap { known.contains($0) ? $0 : nil }
  }

  /// Whether the program that an owner names is one of ours; naming none is no fault of a program.
  func knowsProgram(of owner: AttendanceLine.Owner) -> Bool {
    guard let key = owner.program?.titleKey, !key.isEmpty, !owner.group.isEmpty else { return true }
    return programs[key] ?? shortTitles[key] != nil
  }

  /// How a group that nobody knows may be meant: the groups of its program, or the nearest programs.
  func advice(on owner: AttendanceLine.Owner) -> String {
    guard let program = owner.program, !program.isEmpty else {
      return "впишите название программы и номер группы, как в описаниях, или код группы: «hor-1»"
    }
    let key = program.titleKey
    let index = (programs[key] ?? shortTitles[key])?.first
    if let title = index.map({ titles[$0] }) {
      return "у программы \(title.title.quoted) есть "
        + pluralForm(title.groups.count, "группа", "группы", "группы") + " "
        + title.groups.map(\.quoted).enumerated
    }
    let near = Spelling.nearest(to: program, in: titles.map(\.title))
    return near.isEmpty
      ? "такой программы в описаниях нет; назовите её, как в описаниях"
      : "возможно, это программа \(near.map(\.quoted).alternatives)"
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
    let keys = [program.titleKey, program.withoutGroupWord.titleKey]
    let candidates =
      keys.lazy.compactMap { self.programs[$0] }.first
      ?? keys.lazy.compactMap { self.shortTitles[$0] }.first ?? []
    let key = group.groupKey
    return candidates.compactMap { id(of: key, in: $0) }.only
  }

  /// «2» is «№ 2 (младшая)», where no other group of the program has the number.
  private func id(of key: String, in program: Int) -> String? {
    guard let groups = ids[program] else { return nil }
    if let id = groups[key] { return id }
    guard !key.isEmpty, key.allSatisfy(\.isNumber) else { return nil }
    return groups.filter { $0.key.prefix(while: \.isNumber) == key }.map(\.value).only
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
