import Schema
import SourceText

/// «кегль» of `style.yaml`, in points.
///
/// Russian: «кегль».
public struct SizesLines: Sendable {
  public var text: Stated<Double> = .absent
  public var tables: Stated<Double> = .absent
  public var notes: Stated<Double> = .absent

  static let schema = RecordSchema("размеры букв", Self()) {
    Key("текст", \.text, .fontSize).about("основной текст")
    Key("таблицы", \.tables, .fontSize).example("11").about("таблицы и рамки")
    Key("примечания", \.notes, .fontSize).example("10").about("примечания и подписи под строками")
  }
}
