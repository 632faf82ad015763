import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Where pupils have no device or internet, families are told how tasks reach them, and what is told is a way.
///
/// Russian: «Учреждение обеспечивает каждому обучающемуся возможность доступа» (п. 4.9), «без интернета».
enum PaperTasksArePromised: Rule {
  static let metadata = RuleMetadata("paper-tasks-are-promised", .warning, clause: "4.9")
    .wanting(.devices)
    .saying("Сказано, как задания получают дети без техники и интернета")

  /// One finding for the institution, at what is no way, or at the first group with such pupils.
  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.institution.groups.filter { ($0.withoutDevice.value ?? 0) > 0 }
    let guidance = inspection.definitions.institution?.value.guidance
    // Where all groups say that they have none, there is nobody to promise to.
    let isKnown = inspection.institution.groups.allSatisfy {
      $0.withoutDevice.value != nil || $0.learnings.isEmpty
    }
    let ways = SecondWay(inspection)
    return .stated("дети без техники") {
      if let way = guidance?.value?.withoutInternet.located, ways.isMissing(in: way.value) {
        return .found(
          "семье без интернета не сказано, как получить задания: \(way.value.quoted)",
          at: way.range,
          help: "напишите, где и когда взять задания на бумаге и как спросить педагога"
        )
      }
      if groups.isEmpty, isKnown { return .fine }
      guard let group = groups.first, let place = group.withoutDevice.range,
        let guidance, guidance.isClear, guidance.value?.withoutInternet.isUnclear != true
      else { return .unknown }
      guard guidance.value?.withoutInternet.isAbsent ?? true else { return .fine }
      let pupils = groups.reduce(0) { $0 + ($1.withoutDevice.value ?? 0) }
      return .found(
        "у \(plural(pupils, "ребёнка", "детей", "детей")) нет техники, "
          + "а как им получить задания, семьям не сказано",
        at: place,
        help: "добавьте в раздел «дистанционное обучение» файла institution.yaml строку "
          + "«без интернета: …» – где и когда взять задания на бумаге и как спросить педагога"
      )
    }
  }
}
