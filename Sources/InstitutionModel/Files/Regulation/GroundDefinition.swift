import Regulation
import Schema
import SourceText

/// An item of «основания».
public struct GroundDefinition: Sendable {
  public var genitive: Term?
  public var category: Term?
  public var needsApplications: Located<Bool>?

  static let record = RecordSchema(
    "основание периода",
    Self.init,
    [
      Key("родительный", \.genitive, .text, "для слов «в связи с введением …» в приказах"),
      Key("категория", \.category, .text, clause: "4.15", "номер категории или её слова"),
      Key(
        "заявление",
        \.needsApplications,
        .yesOrNo,
        clause: "1.8",
        "подают ли родители заявления"
      ),
    ]
  )
}
