import CivilTime
import InstitutionModel
import Russian
import Regulation
import SourceText
import YAMLTree

/// `periods.yaml`, as it is written.
public struct PeriodsFile: Sendable {
  public var periods: [Located<PeriodDefinition>]?

  static let record = Record(
    "список периодов",
    Self.init,
    [
      Key(
        "периоды",
        \.periods,
        .sequence(of: .record(PeriodDefinition.record)),
        "список, по одному периоду на пункт"
      )
    ]
  )
}

/// An item of «периоды».
public struct PeriodDefinition: Sendable {
  public var ground: Term?
  public var act: Term?
  public var directive: Located<DirectiveTerm>?
  public var first: Located<CalendarDate>?
  public var last: Located<PeriodEnd>?
  public var coverage: [Located<CoverageDefinition>]?
  public var exceptions: [Located<CoverageDefinition>]?
  public var prolongation: Located<DecisionDefinition>?
  public var ending: Located<DecisionDefinition>?
  /// The keys that were written, but not understood.
  public var unread: Set<String> = []

  static let record = Record(
    "описание периода",
    within: "в описании периода",
    { Self() },
    [
      Key(
        "основание",
        \.ground,
        .text,
        required: true,
        clause: "1.7",
        "например режим повышенной готовности"
      ),
      Key("введён", \.act, .text, clause: "1.7", "акт органа власти"),
      Key(
        "приказ",
        \.directive,
        .directiveOrDraft,
        required: true,
        clause: "4.8",
        "приказ директора или «проект»"
      ),
      Key("с", \.first, .date, required: true, "первый день"),
      Key("по", \.last, .periodEnd, required: true, "последний день или «до отмены»"),
      Key("охват", \.coverage, .coverage, clause: "1.7", "все программы или список"),
      Key("кроме", \.exceptions, .coverage, "кого период не касается"),
      Key(
        "продлён",
        \.prolongation,
        .record(DecisionDefinition.record),
        clause: "4.8",
        "новый последний день и приказ"
      ),
      Key(
        "окончен",
        \.ending,
        .record(DecisionDefinition.record),
        clause: "4.8",
        "с какого дня занятия снова очные, и приказ"
      ),
    ],
    noteUnread: { $1.unread.insert($0) }
  )
}

/// «по» of a period.
public enum PeriodEnd: Hashable, Sendable {
  case date(CalendarDate)
  /// Russian: «до отмены».
  case untilCancelled

  /// The day, where there is one.
  public var date: CalendarDate? {
    switch self {
    case .date(let date): date
    case .untilCancelled: nil
    }
  }
}

extension Shape where Value == Located<PeriodEnd> {
  static let periodEnd = Shape.scalar(
    "дата, например 06.12.2026, или «до отмены»",
    fault: ScalarFault.inDates
  ) { text in
    if text.folded == "до отмены" { return PeriodEnd.untilCancelled }
    return ScalarText.parse(text) { $0.readDate() }.map { .date($0) }
  }
}

/// «продлён» or «окончен» of a period.
public struct DecisionDefinition: Sendable {
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?
  public var directive: Located<Directive>?

  static let record = Record(
    "решение о периоде",
    Self.init,
    [
      Key("с", \.from, .date, "первый очный день"),
      Key("по", \.until, .date, "новый последний день"),
      Key("приказ", \.directive, .directive, clause: "4.8", "приказ о решении"),
    ]
  )
}
