import CivilTime
import Schema
import SourceText

/// With whom a group's mode of lessons is agreed.
///
/// Russian: «режим согласован» (п. 4.22).
public struct ModeAgreement: Sendable {
  /// When the administration agreed, if it did.
  public var administration: Stated<Agreed<CalendarDate>> = .absent
  /// How parents agreed, if they did: a protocol with its date, or a date alone.
  public var parents: Stated<Agreed<ParentConsent>> = .absent

  public init() {}

  static let schema = RecordSchema("согласование режима занятий", Self()) {
    Key("администрация", \.administration, .agreedDate, clause: "4.22").about("дата согласования")
    Key("родители", \.parents, .parentConsent, clause: "4.22").about("протокол или дата")
  }
}

extension Shape where Value == Agreed<CalendarDate> {
  /// A date, or «нет».
  fileprivate static let agreedDate = notation(
    "дата",
    examples: ["01.09.2026"],
    inYear: { text, yearStart in
      Agreed(text) { ScalarText.parse($0, inYearFrom: yearStart) { $0.readDate() } }
    }
  )
}

extension Shape where Value == ModeAgreement {
  /// A protocol alone is that of the parents.
  static let modeAgreement = record(
    ModeAgreement.schema,
    or: .parentProtocol,
    as: \.parents,
    expected: "протокол, например «№ 1 от 10.09.2026», или две строки: «администрация: …» "
      + "и «родители: …»"
  )
}
