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
