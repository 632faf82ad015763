import InstitutionModel
import SourceText

/// «заявления» of a period and of «дистанционное обучение».
public struct ApplicationsDefinition: Sendable {
  public var until: Located<ApplicationDeadline>?
  public var place: Term?

  static let record = Record(
    "приём заявлений",
    Self.init,
    [
      Key("до", \.until, .applicationDeadline, "последний день приёма"),
      Key("куда", \.place, .text, "где принимают"),
    ]
  )
}
