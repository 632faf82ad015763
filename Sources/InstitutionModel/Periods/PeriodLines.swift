import CivilTime
import Schema
import SourceText

/// An item of «периоды», as it is written.
///
/// Russian: «период».
public struct PeriodLines: Sendable {
  public var ground: Stated<String> = .absent
  public var act: Stated<String> = .absent
  public var directive: Stated<DirectiveOrDraft> = .absent
  public var first: Stated<CalendarDate> = .absent
  public var last: Stated<PeriodEnd> = .absent
  public var coverage: Stated<[Located<CoverageLines>]> = .absent
  public var exceptions: Stated<[Located<CoverageLines>]> = .absent
  public var applications: Stated<ApplicationIntake> = .absent
  /// In the order in which they follow one another.
  public var prolongations: Stated<[Located<DecisionLines>]> = .absent
  public var ending: Stated<DecisionLines> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  static let schema = RecordSchema("описание периода", within: "в описании периода", Self()) {
    Key("основание", \.ground, .name(of: "основание"), required: true, clause: "1.7")
      .example("режим повышенной готовности").about("почему вводится период")
    Key("введён", \.act, .act, clause: "1.7").example("распоряжение № 402-р от 20.11.2026")
      .about("акт органа власти")
    Key("приказ", \.directive, .directiveOrDraft, required: true, clause: "4.8")
      .about("приказ директора или «проект»")
    Key("с", \.first, .firstDayOfPeriod, required: true).example("23.11.2026").about("первый день")
    Key("по", \.last, .periodEnd, required: true).about("последний день или «до отмены»")
    // Left empty it says nothing, while without it the period is for everybody.
    Key("охват", \.coverage, .coverage, clause: "1.7").needingValue
      .about("все программы или список")
    Key("кроме", \.exceptions, .coverage).about("кого период не касается")
    Key("заявления", \.applications, .applicationIntake, clause: "1.8")
      .about("до какого дня и куда подавать, если не как обычно")
    Key("продлён", \.prolongations, .sequence(of: .prolongation), clause: "4.8")
      .about("новый последний день и приказ; если не раз – списком")
    Key("окончен", \.ending, .ending, clause: "4.8")
      .about("с какого дня занятия снова очные, и приказ")
  }

  /// All that says whom the period is for.
  public var items: [Located<CoverageLines>] { coverage.items + exceptions.items }
}
