import Schema
import Regulation

/// «словарь» of `regulation.yaml`: the main word, then its synonyms.
public struct VocabularyDefinition: Sendable {
  public var levels: RegulationDefinition.Words?
  public var formats: RegulationDefinition.Words?
  public var classModes: RegulationDefinition.Words?
  public var models: RegulationDefinition.Words?
  public var categories: RegulationDefinition.Words?
  public var forms: RegulationDefinition.Words?
  public var activities: RegulationDefinition.Words?
  public var support: RegulationDefinition.Words?
  public var devices: RegulationDefinition.Words?

  static let record = RecordSchema(
    "словарь",
    Self.init,
    [
      Key("уровни", \.levels, words, clause: "4.7", "слово и его синонимы"),
      Key("форматы", \.formats, words, clause: "4.21(4)", "слово и его синонимы"),
      Key("режимы занятий", \.classModes, words, clause: "4.22", "слово и его синонимы"),
      Key("модели", \.models, words, clause: "4.13", "слово и его синонимы"),
      Key("категории", \.categories, words, clause: "4.15", "слово и его синонимы"),
      Key("формы", \.forms, words, clause: "1.13", "слово и его синонимы"),
      Key("виды деятельности", \.activities, words, clause: "4.12", "слово и его синонимы"),
      Key("устройства", \.devices, words, "слово и его синонимы"),
      Key("сопровождение", \.support, words, clause: "1.14", "слово и его синонимы"),
    ]
  )

  private static let words = Shape<RegulationDefinition.Words>.entries(
    "слово",
    of: .list(of: .text)
  )
}
