import CivilTime
import SourceText

/// «заявления» of «дистанционное обучение».
public struct ApplicationsDefinition: Sendable {
  public var until: Located<CalendarDate>?
  public var place: Term?

  static let record = Record(
    "приём заявлений",
    Self.init,
    [
      Key("до", \.until, .date, "последний день приёма"),
      Key("куда", \.place, .text, "где принимают"),
    ]
  )
}
