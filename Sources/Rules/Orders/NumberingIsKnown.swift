import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// It is said whose numbers of clauses papers and findings print.
///
/// Without a word those of the built-in regulation are printed, which another regulation need not have. An institution
/// is told so once; numbers of its own in `regulation.yaml` are an answer too.
///
/// Russian: «свои номера пунктов».
enum NumberingIsKnown: Rule {
  static let metadata = RuleMetadata("numbering-is-known", .note)
    .saying("Сказано, чьи номера пунктов стоят в бумагах")

  /// Unknown where «положение» of either file was not understood whole.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let file = inspection.definitions.institution?.value, file.edition.isClear,
        let name = file.placeOfName
      else { return .unknown }
      let edition = inspection.institution.edition
      let clauses = inspection.definitions.regulation?.clauses ?? .absent
      guard clauses.isAbsent, edition.hasOwnNumbers.value != false else { return .fine }
      let place = edition.title.range ?? edition.directive.range ?? name
      guard let own = edition.hasOwnNumbers.located else {
        return .found(
          "не сказано, свои ли у вашего Положения номера пунктов: печатаются встроенные",
          at: place,
          help: "если номера те же, допишите в раздел «положение» строку "
            + "«свои номера пунктов: нет»; \(other)"
        )
      }
      return .found(
        "номера пунктов свои, а в regulation.yaml их нет: печатаются встроенные",
        at: own.range,
        help: other
      )
    }
  }

  private static let other =
    "если другие, запишите их в файл regulation.yaml: в разделе «положение» под строкой «пункты:», "
    + "например «\"4.22\": {номер: \"5.3\"}»"
}
