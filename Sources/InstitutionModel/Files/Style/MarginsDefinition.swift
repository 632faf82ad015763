import Schema
import SourceText

/// «поля» of `style.yaml`, in millimetres.
public struct MarginsDefinition: Sendable {
  public var left: Located<Double>?
  public var right: Located<Double>?
  public var top: Located<Double>?
  public var bottom: Located<Double>?

  static let record = RecordSchema(
    "поля листа",
    Self.init,
    [
      Key("слева", \.left, .margin, "не меньше 20 мм, для долгого хранения 30 мм"),
      Key("справа", \.right, .margin, "не меньше 10 мм"),
      Key("сверху", \.top, .margin, "не меньше 20 мм"),
      Key("снизу", \.bottom, .margin, "не меньше 20 мм"),
    ]
  )
}
