import Regulation
import Schema
import SourceText

/// An item of «основания».
///
/// Russian: «основание».
public struct GroundLines: Sendable {
  public var genitive: Stated<String> = .absent
  public var category: Stated<String> = .absent
  public var needsApplications: Stated<Bool> = .absent

  static let schema = RecordSchema("основание периода", Self()) {
    Key("родительный", \.genitive, .text).about("для слов «в связи с введением …» в приказах")
    Key("категория", \.category, .text, clause: "4.15").about("номер категории или её слова")
    Key("заявление", \.needsApplications, .yesOrNo, clause: "1.8")
      .about("подают ли родители заявления")
  }
}
