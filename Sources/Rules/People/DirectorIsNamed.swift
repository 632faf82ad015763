import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Somebody signs the papers of the institution, and families make out applications to him; a vacancy is nobody.
///
/// Russian: «директор» of «учреждение», «на имя директора Учреждения» (п. 1.8).
enum DirectorIsNamed: Rule {
  static let metadata = RuleMetadata("director-is-named", .warning, clause: "1.8")
    .saying("Назван директор или тот, кто подписывает за него")

  private static let line = "имя: Фамилия И.О."

  /// Unknown where something of «учреждение» was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let file = inspection.definitions.institution?.value, file.identity.isClear,
        let identity = file.identity.value, let place = file.placeOfName
      else { return .unknown }
      let director = identity.director.value
      if let name = director?.name.located {
        guard name.value.namesNobody else { return .fine }
        return .found(
          "директор не назван: \(name.value.quoted)",
          at: name.range,
          help: "впишите того, кто исполняет обязанности: "
            + "«должность: исполняющий обязанности директора», «\(line)»"
        )
      }
      return .found(
        "не назван директор",
        at: director?.post.range ?? director?.dativeName.range ?? place,
        help: director == nil
          ? "добавьте в «учреждение» строку «директор: Фамилия И.О.»; "
            + "без неё в документах останется пропуск"
          : "добавьте в «директор» строку «\(line)»; без неё в документах останется пропуск"
      )
    }
  }
}
