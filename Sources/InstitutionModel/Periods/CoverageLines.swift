import Russian
import Schema
import SourceText
import YAMLTree

/// An item of «охват» or «кроме»: «все программы» or the name of one thing.
///
/// Russian: «пункт охвата».
public struct CoverageLines: Sendable {
  /// What a text alone says: «все программы», «группа hor-1», «Художественный отдел».
  public var words: Stated<CoverageTerm> = .absent
  public var department: Stated<String> = .absent
  public var program: Stated<String> = .absent
  public var group: Stated<String> = .absent
  public var site: Stated<String> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  /// What the item names: one thing, if it is as it should be.
  public var terms: [CoverageTerm] {
    [
      words.value, department.located.map { .department($0) },
      program.located.map { .program($0) }, group.located.map { .group($0) },
      site.located.map { .site($0) },
    ].compactMap(\.self)
  }

  fileprivate static let schema = RecordSchema(
    "пункт охвата",
    Self()
  ) {
    Key("подразделение", \.department, .name(of: "название подразделения"))
      .example("Художественный отдел").about("кого касается период: все группы подразделения")
    Key("программа", \.program, .name(of: "имя файла программы")).example("vesyolaya-kistochka")
      .about("все группы программы; имя её файла или название")
    Key("группа", \.group, .name(of: "группа")).example("vesyolaya-kistochka-1")
      .about("одна группа: имя файла и номер через дефис")
    Key("площадка", \.site, .name(of: "название площадки")).example("школа № 5")
      .about("все группы площадки")
  }
}

extension Shape where Value == [Located<CoverageLines>] {
  static let coverage = list(of: .coverageItem, splitsText: true, expected: .coverage) {
    $0.coverageItems.flatMap(GroupsOfProgram.items)
  }
}

extension YAMLNode {
  /// The items of a list or of a text with commas; «группа 1» behind a comma belongs to its program.
  var coverageItems: [YAMLNode] {
    guard case .scalar(let text, .plain) = content else { return sequenceItems }
    let bytes = Array(text.utf8)
    let commas = ListText.parts(of: text, at: [UInt8(ascii: ",")]).dropFirst().map {
      $0.lowerBound - 1
    }
    let separators = commas.filter { comma in
      let rest = String(decoding: bytes[(comma + 1)...], as: UTF8.self).trimmed
      let words = rest.folded
      // «Хор, группы 1, 2».
      if words.isGroupAlone, text.folded.contains("групп") { return false }
      return !["группа ", "группы ", "гр. ", "гр.", "гр "].contains(where: words.hasPrefix)
        || rest.prefix { $0 != "," }.contains("-")
    }
    return parts(of: text, between: separators.map { $0..<$0 + 1 })
  }
}

extension String {
  /// Whether it is the number of a group and nothing more, up to a comma: «2», «2 и 3 группы».
  fileprivate var isGroupAlone: Bool {
    let words = prefix { $0 != "," }.split(separator: " ")
    return words.first?.first?.isNumber == true
      && words.allSatisfy { $0.count < 4 || ["группы", "группа"].contains($0) }
  }
}

extension Shape where Value == CoverageLines {
  fileprivate static let coverageItem = record(
    CoverageLines.schema,
    or: .coverageWords,
    as: \.words,
    expected: .coverage
  ).noting(\.isClear)
}

extension Shape where Value == CoverageTerm {
  fileprivate static let coverageWords = Shape<CoverageWords>.notation(
    "«все программы», название подразделения, программы, группы или площадки"
  ) { CoverageWords($0) }.map { words, range, _ in words.term(at: range) }
}

extension String {
  fileprivate static let coverage =
    "«все программы» или список: {подразделение: …}, {программа: …}, {группа: …}"
}
