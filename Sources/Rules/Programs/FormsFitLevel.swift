import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Among what a program does at a distance there is something for each level that it offers.
///
/// Russian: «уровни» (п. 4.7): the basic one means practical tasks, the advanced one projects,
/// research and creative work. Forms, kinds of activity, tasks and «с ЭО и ДОТ» of the program and of
/// all its groups count; lessons of clause 4.12 are practical ones too. A program that names neither
/// forms nor activities is not judged. On the advanced level a group that names forms of its own has creative work among
/// them, for pupils cannot go to another group for it.
enum FormsFitLevel: Rule {
  static let metadata = RuleMetadata("forms-fit-level", .warning, clause: "4.7")
    .also("1.13", "4.12")
    .saying("Формы занятий подходят каждому уровню, который предлагает программа")

  /// Looks at programs with a level; unknown where forms or activities were not all understood.
  static func check(_ inspection: Inspection) -> Checked {
    let common = inspection.definitions.institution?.value.distance ?? .absent
    let words = inspection.regulation.vocabulary
    let unknown = Set(inspection.unknownWords(of: "формы", "виды деятельности").map(\.value))
    let programs = inspection.definitions.programs.filter { !$0.levels.isEmpty }
    return .each(programs, .program, "с\u{A0}уровнем") { program in
      let demands = program.demands
      if demands.isEmpty { return .fine }
      let work = ProgramWork(program, common, unknown)
      guard work.isKnown else { return .unknown }
      let findings = demands.filter { !work.includes($0.demand.kinds) }.map { level, demand in
        Finding(
          "уровень \(words.levels.printed(level.value).quoted) – это \(demand.work), "
            + "а среди форм и видов деятельности их нет",
          at: level.range,
          help: "добавьте в «формы», например, \(demand.example) либо измените уровень"
        )
      }
      return Look(findings.isEmpty ? poorGroups(of: program, unknown) : findings)
    }
  }
}

extension FormsFitLevel {
  /// Groups of an advanced program whose own forms leave creative work out.
  private static func poorGroups(of program: ProgramSource, _ unknown: Set<String>) -> [Finding] {
    guard let level = program.ownLevel, level.value == .advanced, let demand = level.value.demand
    else { return [] }
    return program.groups.compactMap { group -> Finding? in
      guard let own = group.value.distance.value?.learning, !own.isSuspended,
        let form = own.forms.items.first, let name = group.value.group.name.value
      else { return nil }
      let work = ProgramWork(of: group.value, in: program, unknown)
      guard work.isKnown, !work.includes(demand.kinds) else { return nil }
      return Finding(
        "уровень программы – продвинутый, это \(demand.work), а среди форм группы \(name.quoted) их нет",
        at: form.range,
        labels: [Label("уровень", at: level.range)],
        help: "добавьте в «формы» группы, например, \(demand.example)"
      )
    }
  }
}

/// What pupils do on a level; any of the kinds of work is enough.
private typealias LevelDemand = (kinds: [ProgramWork.Kind], work: String, example: String)

extension Level {
  /// `nil` for the level on which it is enough to look and to listen.
  fileprivate var demand: LevelDemand? {
    switch self {
    case .introductory: nil
    case .basic:
      (
        [.practical, .creative], "практические задания",
        "«практическое занятие» или «задания по образцу»"
      )
    case .advanced:
      (
        [.creative], "проекты, исследования и творческие работы",
        "«проектная деятельность» или «творческое задание»"
      )
    }
  }
}

extension ProgramSource {
  /// The program's own level and those that families may choose.
  fileprivate var levels: [Located<Level>] { ownLevels + program.offered.items }

  /// The one level that the program has; `nil` where it names none or several.
  fileprivate var ownLevel: Located<Level>? { ownLevels.count == 1 ? ownLevels.first : nil }

  private var ownLevels: [Located<Level>] {
    program.levels.located.map { own in own.value.map { Located($0, at: own.range) } } ?? []
  }

  /// What the levels ask for, each once.
  fileprivate var demands: [(level: Located<Level>, demand: LevelDemand)] {
    var seen: Set<Level> = []
    return levels.filter { seen.insert($0.value).inserted }
      .compactMap { level in level.value.demand.map { (level, $0) } }
  }
}
