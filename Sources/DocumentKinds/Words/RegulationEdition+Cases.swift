import InstitutionModel
import Russian
import Schema

extension RegulationEdition {
  /// «Положения об организации …», for «пункты …» before it.
  var titleGenitive: String { title(ending: "я", of: "локального нормативного акта") }

  /// «Положением об организации …», after «с» and «в соответствии с».
  var titleInstrumental: String { title(ending: "ем", of: "локальным нормативным актом") }

  /// Only the word itself is declined; a title that begins otherwise stays as it is, in quotation marks.
  private func title(ending: String, of sort: String) -> String {
    let title = self.title.value?.typeset ?? "Положение учреждения об\u{A0}ЭО и\u{A0}ДОТ"
    guard title.hasPrefix("Положение ") else { return "\(sort) «\(title)»" }
    return "Положени\(ending)\(title.dropFirst("Положение".count))"
  }
}
