import Regulation
import Russian
import Schema
import SourceText
import YAMLTree

/// An item of «охват» or «кроме»: «все программы» or the name of one thing.
public struct CoverageDefinition: NotesUnread, Sendable {
  /// The words «все программы».
  public var everything: Located<Bool>?
  public var department: Term?
  public var program: Term?
  public var group: Term?
  public var site: Term?
  /// The keys that were written, but not understood.
  public var unread: Set<String> = []

  /// What the item names: one thing, if it is as it should be.
  public var terms: [CoverageTerm] {
    [
      everything.map { _ in .everything }, department.map { .department($0) },
      program.map { .program($0) }, group.map { .group($0) }, site.map { .site($0) },
    ].compactMap { $0 }
  }

  static let record = RecordSchema(
    "пункт охвата: подразделение, программа, группа или площадка",
    { Self() },
    [
      Key("подразделение", \.department, .text, "название подразделения"),
      Key("программа", \.program, .text, "имя файла программы"),
      Key("группа", \.group, .text, "имя файла и номер группы через дефис"),
      Key("площадка", \.site, .text, "название площадки"),
    ]
  )
}

/// What a period covers, or does not.
public enum CoverageTerm: Hashable, Sendable {
  /// Russian: «все программы».
  case everything
  case department(Term)
  case program(Term)
  case group(Term)
  case site(Term)
}

extension Shape where Value == CoverageDefinition {
  /// «все программы», or the name of one thing.
  static let coverageItem = record(
    CoverageDefinition.record,
    or: .word(everything, fault: likeness),
    as: \.everything,
    expected: expected
  )

  private static let everything = "все программы"

  static let expected =
    "\(everything.quoted) или список: {подразделение: …}, {программа: …}, {группа: …}"

  @Sendable private static func likeness(_ text: String) -> String? {
    Spelling.nearest(to: text, in: [everything]).first.map { "похоже на \($0.quoted)" }
  }
}

extension Shape where Value == [Located<CoverageDefinition>] {
  static let coverage = sequence(of: .coverageItem)

  /// The same for «охват»: left empty it says nothing, while without it the period is for everybody.
  static let stated = coverage.needing("охват")
}
