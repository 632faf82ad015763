import Schema
import SourceText

/// «кегль» of `style.yaml`, in points.
public struct SizesDefinition: Sendable {
  public var text: Located<Double>?
  public var tables: Located<Double>?
  public var notes: Located<Double>?

  static let record = RecordSchema(
    "размеры букв",
    Self.init,
    [
      Key("текст", \.text, .fontSize, "основной текст"),
      Key("таблицы", \.tables, .fontSize, "таблицы и рамки"),
      Key("примечания", \.notes, .fontSize, "примечания и подписи под строками"),
    ]
  )
}
