import Diagnostics
import InstitutionModel
import Schema
import SourceText

/// Amounts by which others are divided or multiplied are not zero.
///
/// Zero accounts, breaks between lessons and minutes on screen are lawful.
enum AmountsArePositive: Rule {
  static let metadata = RuleMetadata("amounts-are-positive", .error)
    .with(isFoundation: true).saying("Учащиеся, часы и недели исчисляются с единицы")

  /// Looks at every number that is stated; what is not stated is no zero.
  static func check(_ inspection: Inspection) -> Checked {
    var amounts = amounts(of: inspection.definitions.institution?.value.year.value)
    for program in inspection.definitions.programs {
      amounts += self.amounts(of: program.lines.value)
      amounts += program.groups.flatMap { self.amounts(of: $0.value) }
    }
    for material in inspection.writtenLearnings.flatMap(\.learning.special.materials.items) {
      amounts.append(("на материал не отведено времени", material.value.minutes.located))
    }
    amounts += inspection.lessons.map { ("занятие не даёт часов", $0.hours.amount) }
    let stated = amounts.compactMap { problem, number in number.map { (problem, $0) } }
    let gathering = Set(inspection.definitions.groups.compactMap(\.value.group.pupils.range))
    return .each(stated, .amount) { problem, amount in
      guard amount.value == 0 else { return .fine }
      return .found(
        "\(problem): 0",
        at: amount.range,
        help: gathering.contains(amount.range) ? enrolling : "впишите число больше нуля"
      )
    }
  }

  /// Of a group that has no pupils yet; one that had some has a number.
  private static let enrolling =
    "впишите число больше нуля или, если группа ещё набирается, «учащихся: идёт набор»"

  /// What a zero means, and the number that may be one.
  private typealias Amount = (problem: String, number: Located<Int>?)

  /// Of the school year: teaching weeks and the academic hour.
  private static func amounts(of year: YearLines?) -> [Amount] {
    [
      ("в учебном году нет недель", year?.weeks.located),
      ("в академическом часе нет минут", year?.academicHour.located),
    ]
  }

  /// Of a program: its own academic hour and the hours of its plan by years of study.
  private static func amounts(of lines: ProgramLines) -> [Amount] {
    [("в академическом часе нет минут", lines.academicHour.located)]
      + lines.program.plannedHours.items.flatMap { plan -> [Amount] in
        [("в учебном плане нет часов", plan.hours), ("нет такого года обучения", plan.yearOfStudy)]
      }
  }

  /// Of a group: what it has at first and what «далее» changes.
  private static func amounts(of lines: GroupLines) -> [Amount] {
    var amounts: [Amount] = [
      ("нет такого года обучения", lines.group.yearOfStudy.located),
      ("в академическом часе нет минут", lines.academicHour.located),
      ("в группе нет учащихся", lines.group.pupils.located),
      ("у группы нет часов в неделю", lines.group.weeklyHours.amount),
    ]
    for change in lines.changes.items {
      amounts.append(("в группе нет учащихся", change.value.change.pupils.located))
      amounts.append(("у группы нет часов в неделю", change.value.change.weeklyHours.amount))
    }
    return amounts
  }
}

extension Stated<Hours> {
  /// The twelfths, of which nothing is asked but whether there are any.
  fileprivate var amount: Located<Int>? { located?.map(\.twelfths) }
}
