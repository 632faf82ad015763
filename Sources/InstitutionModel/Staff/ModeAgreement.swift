import CivilTime
import Schema
import SourceText

/// With whom a group's mode of lessons is agreed.
///
/// Russian: «режим согласован» (п. 4.22).
public struct ModeAgreement: Sendable {
  /// When the administration agreed.
  public var administration: Stated<CalendarDate> = .absent
  /// How parents agreed: a protocol with its date, or a date alone.
  public var parents: Stated<ParentConsent> = .absent

  static let schema = RecordSchema("согласование режима занятий", Self()) {
    Key("администрация", \.administration, .date, clause: "4.22").about("дата согласования")
    Key("родители", \.parents, .parentConsent, clause: "4.22").about("протокол или дата")
  }
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
