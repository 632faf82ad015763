import Regulation
import Russian
import Schema
import SourceText

extension SiteMarkup {
  /// «разметка сайта» of `regulation.yaml`; «нет» leaves a fact without a name.
  static let schema = RecordSchema("разметка сайта", Regulation.builtIn.siteMarkup) {
    name("программа", \.program).example("eduOp").about("строка таблицы программ")
    name("название", \.title).example("eduName").about("название программы")
    name("направленность", \.orientation).example("eduProf").about("направленность программы")
    name("уровень", \.level).example("eduLevel").about("уровень программы")
    name("форма обучения", \.form).example("eduForm").about("форма обучения")
    name("ЭО и ДОТ", \.distance).example("eduEl").about("что изучается с применением ЭО и ДОТ")
    name("адрес", \.address).example("address").about("адрес учреждения")
    name("телефон", \.phone).example("telephone").about("телефон учреждения")
    name("e-mail", \.email).example("email").about("электронная почта учреждения")
    Key("источник", .text) { $0.review.seenIn = $1.value }.about("где взяты имена")
    Key("проверено", .yesOrNo) { $0.review.isChecked = $1.value }
      .about("нет, если имена ещё надо сверить с требованиями")
    Key("сверяет", .text) { $0.review.keeper = $1.value }
      .example("методическая служба").about("кто сверяет имена с требованиями")
  }

  private static func name(
    _ key: String,
    _ property: any WritableKeyPath<SiteMarkup, String?> & Sendable
  ) -> Key<SiteMarkup> {
    Key(key, .itemProperty) { $0[keyPath: property] = $1.value.name }
  }
}

/// A name of `itemprop`; `nil` where a fact is to have none.
struct ItemProperty: Hashable, Sendable {
  var name: String?
}

extension Shape where Value == ItemProperty {
  /// One word of Latin letters, or «нет».
  static let itemProperty = notation("имя itemprop", examples: ["eduName"], or: ["нет"]) { text in
    if text.folded == "нет" { return ItemProperty(name: nil) }
    let isName = text.utf8.allSatisfy { $0.isLatinLetter || $0.isDigit }
    return isName && !text.isEmpty ? ItemProperty(name: text) : nil
  }
}
