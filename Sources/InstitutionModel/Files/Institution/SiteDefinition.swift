import Schema
import SourceText

/// An item of «площадки».
public struct SiteDefinition: Sendable {
  public var name: Term?
  public var address: Term?

  static let record = RecordSchema(
    "площадка",
    within: "в описании площадки",
    Self.init,
    [
      Key("название", \.name, .text, required: true, "например главный корпус"),
      Key("адрес", \.address, .text, "почтовый адрес"),
    ]
  )
}
