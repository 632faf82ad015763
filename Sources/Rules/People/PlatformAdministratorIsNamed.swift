import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Somebody is appointed by an order to register the institution on the platform.
///
/// Russian: «приказом директора назначается администратор» (п. 2.3).
enum PlatformAdministratorIsNamed: Rule {
  static let metadata = RuleMetadata("platform-administrator-is-named", .warning, clause: "2.3")
    .saying("Администратор платформы назначен приказом")

  /// Both name and order are needed; unknown where something of it was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let file = inspection.definitions.institution?.value, file.administrator.isClear
      else { return .unknown }
      let administrator = file.administrator.value
      if let name = administrator?.name.located, name.value.namesNobody {
        return .found(
          "администратор платформы не назван: \(name.value.quoted)",
          at: name.range,
          help: "впишите того, кто исполняет его обязанности, и приказ о назначении"
        )
      }
      switch (administrator?.name.located, administrator?.directive.located) {
      case (_?, _?): return .fine
      case (let name?, nil):
        return .found(
          "у администратора платформы \(name.value.quoted) не указан приказ о назначении",
          at: name.range,
          help: file.administrator.range == name.range
            ? "напишите под «администратор платформы:» строки «имя: \(name.value)» и «приказ: № … от …»"
            : "добавьте в «администратор платформы» строку «приказ: № … от …»"
        )
      case (nil, let directive?):
        return .found(
          "не сказано, кого администратором платформы назначил приказ № \(directive.value.number)",
          at: directive.range,
          help: "добавьте в «администратор платформы» строку «имя: Фамилия И.О.»"
        )
      case (nil, nil):
        guard let place = file.placeOfName else { return .unknown }
        return .found(
          "не назван администратор платформы",
          at: place,
          help: "добавьте «администратор платформы:» и под ним «имя: …» и «приказ: № … от …»"
        )
      }
    }
  }
}
