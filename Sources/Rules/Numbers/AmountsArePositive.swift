import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// Amounts by which others are divided or multiplied are not zero.
///
/// Zero accounts, breaks between lessons and minutes on screen are lawful.
enum AmountsArePositive: Rule {
  static let metadata = RuleMetadata(
    "amounts-are-positive",
    .error,
    clause: nil,
    title: "Учащиеся, часы и недели исчисляются с единицы",
    isFoundation: true
  )

  static func check(_ inspection: Inspection) -> Checked {
    var amounts = amounts(of: inspection.definitions.institution?.value)
    for program in inspection.definitions.programs {
      amounts += self.amounts(of: program.definition.value)
      amounts += program.groups.flatMap { self.amounts(of: $0.value) }
    }
    for material in inspection.distanceDefinitions.flatMap({ $0.value.materials ?? [] }) {
      amounts.append(("на материал не отведено времени", material.value.minutes))
    }
    amounts += inspection.lessons.map { ("занятие не даёт часов", $0.hours) }
    let stated = amounts.compactMap { problem, number in number.map { (problem, $0) } }
    return .each(stated, .amount) { problem, amount in
      guard amount.value == 0 else { return .fine }
      return .found("\(problem): 0", at: amount.range, help: "впишите число больше нуля")
    }
  }

  /// What a zero means, and the number that may be one.
  private typealias Amount = (problem: String, number: Located<Int>?)

  private static func amounts(of institution: InstitutionFile?) -> [Amount] {
    let year = institution?.year?.value
    return [
      ("в учебном году нет недель", year?.weeks),
      ("академический час не длится", year?.academicHour),
    ]
  }

  private static func amounts(of program: ProgramDefinition) -> [Amount] {
    var amounts: [Amount] = [("академический час не длится", program.academicHour)]
    for plan in program.plannedHours ?? [] {
      amounts.append(("в учебном плане нет часов", plan.hours))
      amounts.append(("нет такого года обучения", plan.yearOfStudy))
    }
    return amounts
  }

  private static func amounts(of group: GroupDefinition) -> [Amount] {
    let changes = (group.changes ?? []).map(\.value)
    let pupils = [group.pupils] + changes.map(\.pupils)
    let hours = [group.weeklyHours] + changes.map(\.weeklyHours)
    return [("нет такого года обучения", group.yearOfStudy)]
      + pupils.map { ("в группе нет учащихся", $0) }
      + hours.map { ("у группы нет часов в неделю", $0) }
  }
}
