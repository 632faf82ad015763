import CivilTime
import Regulation
import Schema
import SourceText

/// An item of «периоды».
public struct PeriodDefinition: NotesUnread, Sendable {
  public var ground: Term?
  public var act: Term?
  public var directive: Located<DirectiveTerm>?
  public var first: Located<CalendarDate>?
  public var last: Located<PeriodEnd>?
  public var coverage: [Located<CoverageDefinition>]?
  public var exceptions: [Located<CoverageDefinition>]?
  public var applications: Located<ApplicationIntake>?
  /// In the order in which they follow one another.
  public var prolongations: [Located<DecisionDefinition>]?
  public var ending: Located<DecisionDefinition>?
  /// The keys that were written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
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
      Key("охват", \.coverage, .stated, clause: "1.7", "все программы или список"),
      Key("кроме", \.exceptions, .coverage, "кого период не касается"),
      Key(
        "заявления",
        \.applications,
        .applicationIntake,
        clause: "1.8",
        "до какого дня и куда подавать, если не как обычно"
      ),
      Key(
        "продлён",
        \.prolongations,
        .sequence(of: DecisionDefinition.prolongation),
        clause: "4.8",
        "новый последний день и приказ; если не раз – списком"
      ),
      Key(
        "окончен",
        \.ending,
        DecisionDefinition.ending,
        clause: "4.8",
        "с какого дня занятия снова очные, и приказ"
      ),
    ]
  )
}
