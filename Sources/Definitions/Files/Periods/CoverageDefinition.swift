import Regulation
import Russian
import SourceText
import YAMLTree

/// An item of «охват» or «кроме»: «все программы» or the name of one thing.
public struct CoverageDefinition: Sendable {
  /// Whether it is the words «все программы».
  public var isEverything = false
  public var department: Term?
  public var program: Term?
  public var group: Term?
  public var site: Term?
  /// The keys that were written, but not understood.
  public var unread: Set<String> = []

  /// What the item names: one thing, if it is as it should be.
  public var terms: [CoverageTerm] {
    [
      isEverything ? .everything : nil, department.map { .department($0) },
      program.map { .program($0) }, group.map { .group($0) }, site.map { .site($0) },
    ].compactMap { $0 }
  }

  fileprivate static let record = Record(
    "пункт охвата: подразделение, программа, группа или площадка",
    { Self() },
    [
      Key("подразделение", \.department, .text, "название подразделения"),
      Key("программа", \.program, .text, "имя файла программы"),
      Key("группа", \.group, .text, "имя файла и номер группы через дефис"),
      Key("площадка", \.site, .text, "название площадки"),
    ],
    noteUnread: { $1.unread.insert($0) }
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

extension Shape where Value == [Located<CoverageDefinition>] {
  static let coverage = Shape(expected: item.expected) { node, log in
    node.isAbsent ? nil : node.sequenceItems.compactMap { item.read($0, &log) }
  }

  /// The same for «охват»: left empty it says nothing, while without it the period is for everybody.
  static let stated = Shape(expected: item.expected) { node, log in
    guard node.isEmpty else { return coverage.read(node, &log) }
    log.report(.withoutValue(Located("охват", at: node.range), expected: expectedItem))
    return nil
  }

  private static let everything = "все программы"

  private static let expectedItem =
    "\(everything.quoted) или список: {подразделение: …}, {программа: …}, {группа: …}"

  private static let item = Shape<Located<CoverageDefinition>>(expected: expectedItem) {
    node,
    log in
    guard case .scalar(let text, _) = node.content else {
      return CoverageDefinition.record.read(node, &log)
    }
    if text.folded == everything {
      return Located(CoverageDefinition(isEverything: true), at: node.range)
    }
    let near = Spelling.nearest(to: text, in: [everything]).first
    let fault = near.map { "похоже на \($0.quoted)" }
    log.report(.unreadable(Located(text, at: node.range), expected: expectedItem, because: fault))
    return nil
  }
}
