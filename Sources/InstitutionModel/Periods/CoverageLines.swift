import Russian
import Schema
import SourceText

/// An item of «охват» or «кроме»: «все программы» or the name of one thing.
///
/// Russian: «пункт охвата».
public struct CoverageLines: Sendable {
  /// The words «все программы».
  public var everything: Stated<Bool> = .absent
  public var department: Stated<String> = .absent
  public var program: Stated<String> = .absent
  public var group: Stated<String> = .absent
  public var site: Stated<String> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  /// What the item names: one thing, if it is as it should be.
  public var terms: [CoverageTerm] {
    [
      everything.value.map { _ in .everything }, department.located.map { .department($0) },
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
      .about("все группы программы; имя её файла")
    Key("группа", \.group, .name(of: "группа")).example("vesyolaya-kistochka-1")
      .about("одна группа: имя файла и номер через дефис")
    Key("площадка", \.site, .name(of: "название площадки")).example("школа № 5")
      .about("все группы площадки")
  }
}

/// What a period covers, or does not.
///
/// Russian: «охват».
public enum CoverageTerm: Hashable, Sendable {
  /// Russian: «все программы».
  case everything
  case department(Term)
  case program(Term)
  case group(Term)
  case site(Term)
}

extension Shape where Value == [Located<CoverageLines>] {
  static let coverage = list(of: .coverageItem, splitsText: false, expected: .coverage) {
    $0.sequenceItems
  }
}

extension Shape where Value == CoverageLines {
  fileprivate static let coverageItem = record(
    CoverageLines.schema,
    or: .word(everything) { text in
      Spelling.nearest(to: text, in: [everything]).first.map {
        ScalarFault("похоже на \($0.quoted)", rightForm: $0)
      }
    },
    as: \.everything,
    expected: .coverage
  ).noting(\.isClear)

  private static let everything = "все программы"
}

extension String {
  fileprivate static let coverage =
    "«все программы» или список: {подразделение: …}, {программа: …}, {группа: …}"
}
