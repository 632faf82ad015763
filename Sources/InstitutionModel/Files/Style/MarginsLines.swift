import Schema
import SourceText

/// «поля» of `style.yaml`, in millimetres.
///
/// Russian: «поля».
public struct MarginsLines: Sendable {
  public var left: Stated<Double> = .absent
  public var right: Stated<Double> = .absent
  public var top: Stated<Double> = .absent
  public var bottom: Stated<Double> = .absent

  static let schema = RecordSchema("поля листа", Self()) {
    Key("слева", \.left, .margin).about("не меньше 20 мм, для долгого хранения 30 мм")
    Key("справа", \.right, .margin).example("10 мм").about("не меньше 10 мм")
    Key("сверху", \.top, .margin).about("не меньше 20 мм")
    Key("снизу", \.bottom, .margin).about("не меньше 20 мм")
  }
}
