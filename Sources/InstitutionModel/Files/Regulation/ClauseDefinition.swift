import Schema
import SourceText

/// What an own regulation says of a clause.
public struct ClauseDefinition: Sendable {
  public var number: Term?
  public var summary: Term?

  static let record = RecordSchema(
    "пункт Положения",
    Self.init,
    [
      Key("номер", \.number, .text, "номер в вашем Положении"),
      Key("кратко", \.summary, .text, "суть своими словами"),
    ]
  )
}
