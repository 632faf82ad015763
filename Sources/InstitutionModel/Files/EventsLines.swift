import Schema
import SourceText

/// A file of `events/`, as it is written.
///
/// Russian: «список событий».
struct EventsLines: Sendable {
  var events: Stated<[Located<EventLines>]> = .absent

  static let schema = RecordSchema("список событий", Self()) {
    Key("события", \.events, .events, required: true, clause: "2.6")
      .about("список, по одному событию на пункт")
  }
}

extension Shape where Value == [Located<EventLines>] {
  fileprivate static let events = list(
    of: Shape<EventLines>.record(EventLines.schema).noting(\.isClear).refusing(EventLine.fault),
    splitsText: false
  ) { node in
    node.sequenceItems.map {
      CoverageEntries.plain(StretchEntries.plain(EventEntries.plain($0)), under: "для")
    }
  }
}

extension FileKind {
  /// `events/….yaml`.
  public static let events = FileKind.yaml(
    "events/….yaml",
    "События помимо занятий: праздники, выставки, собрания; файлов может не быть.",
    whenEmpty: .silent,
    { _ in EventsLines.schema }
  ) { lines, _, definitions in definitions.events += lines.value.events.items }
}
