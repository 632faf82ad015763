import Schema
import Regulation

/// «словарь» of `regulation.yaml`: the main word, then its synonyms.
///
/// Russian: «словарь».
public struct VocabularyLines: Sendable {
  public var levels: Stated<RegulationLines.Words> = .absent
  public var formats: Stated<RegulationLines.Words> = .absent
  public var classModes: Stated<RegulationLines.Words> = .absent
  public var models: Stated<RegulationLines.Words> = .absent
  public var categories: Stated<RegulationLines.Words> = .absent
  public var forms: Stated<RegulationLines.Words> = .absent
  public var activities: Stated<RegulationLines.Words> = .absent
  public var support: Stated<RegulationLines.Words> = .absent
  public var devices: Stated<RegulationLines.Words> = .absent

  static let schema = RecordSchema("словарь", Self()) {
    Key("уровни", \.levels, words, clause: "4.7").about("слово и его синонимы")
    Key("форматы", \.formats, words, clause: "4.21(4)").about("слово и его синонимы")
    Key("режимы занятий", \.classModes, words, clause: "4.22").about("слово и его синонимы")
    Key("модели", \.models, words, clause: "4.13").about("слово и его синонимы")
    Key("категории", \.categories, words, clause: "4.15").about("слово и его синонимы")
    Key("формы", \.forms, words, clause: "1.13").about("слово и его синонимы")
    Key("виды деятельности", \.activities, words, clause: "4.12").about("слово и его синонимы")
    Key("устройства", \.devices, words).about("слово и его синонимы")
    Key("сопровождение", \.support, words, clause: "1.14").about("слово и его синонимы")
  }

  private static let words = Shape<RegulationLines.Words>.entries(
    "слово",
    of: .list(of: .text)
  )
}
