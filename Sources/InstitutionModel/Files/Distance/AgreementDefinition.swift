import CivilTime
import Regulation
import Russian
import Schema
import SourceText
import YAMLTree

/// «режим согласован» of a group.
public struct AgreementDefinition: Sendable {
  public var administration: Located<CalendarDate>?
  public var parents: Located<ParentConsent>?

  static let record = RecordSchema(
    "согласование режима занятий",
    { Self() },
    [
      Key("администрация", \.administration, .date, clause: "4.22", "дата согласования"),
      Key("родители", \.parents, .parentConsent, clause: "4.22", "протокол или дата"),
    ]
  )
}

extension Shape where Value == ParentConsent {
  static let parentConsent = notation("протокол или дата", examples: ["№ 1 от 10.09.2026"]) {
    text in
    if let date = ScalarText.parse(text, { $0.readDate() }) {
      return ParentConsent(number: nil, date: date)
    }
    let isProtocol = text.folded.hasPrefix("протокол")
    let rest = isProtocol ? String(text.dropFirst("протокол".count)) : text
    if let order = Directive.parse(rest) {
      return ParentConsent(number: order.number, date: order.date)
    }
    return nil
  }
}
