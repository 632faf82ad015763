import Documents
import InstitutionModel
import Regulation
import Schema
import SourceText
import Timetable

/// The parts of the page of a program.
struct ProgramPageParts {
  let id: Program.ID
  let source: PublicSource
  let program: Program

  init(_ id: Program.ID, _ source: PublicSource) {
    self.id = id
    self.source = source
    program = source.institution[id]
  }

  /// Facts, what is taught at a distance, levels to choose from, groups.
  var blocks: [Block] {
    [.heading(level: 1, [.text(program.fullTitle)]), .facts(facts)] + distance + levels + groups
  }

  /// What is not known is left out; the teachers stand last.
  private var facts: [Fact] {
    let department = program.department.map { source.institution[$0].name.text }
    let teachers = source.teachers(of: id)
    let words = source.institution.regulation.vocabulary.levels
    let texts: [(String, String?)] = [
      ("Направленность", program.orientation.value), ("Возраст", program.ages.value?.printed),
      ("Уровень", program.levels.value.map { $0.map(words.printed).joined(separator: ", ") }),
      ("Форма обучения", program.formOfStudy.value),
      ("Часов по\u{A0}плану", plannedHours), ("Занятия", source.term(of: program.groupIDs)),
      ("Подразделение", department),
      ("Утверждена", program.directive.value?.instrumental),
    ]
    let known = texts.compactMap { name, text in text.map { Fact(name, [.text($0)]) } }
    let names =
      teachers.isEmpty ? [source.link(nil)] : [Inline].list(teachers.map { source.link($0) })
    return known + [Fact(teachers.count > 1 ? "Педагоги" : "Педагог", names)]
  }

  /// «144», «1-й год – 144, 2-й год – 216».
  private var plannedHours: String? {
    let parts = program.plannedHours.items.map { plan in
      let hours = plan.hours.value
      return plan.yearOfStudy.map { "\($0.value)\u{2011}й\u{A0}год\u{A0}– \(hours)" } ?? "\(hours)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  // MARK: Clause 1.10

  /// What is taught with e-learning, in the author's words, with what follows from groups and
  /// dates.
  private var distance: [Block] {
    let heading = Block.heading(
      level: 2,
      ["Что изучается с\u{A0}применением ЭО и\u{A0}ДОТ"],
      anchor: "distance"
    )
    let unknown = "какие части программы изучаются с применением ЭО и ДОТ, уточняется"
    let parts = (program.distanceParts.value ?? unknown).sentence
    return [heading, .paragraph([.text(parts)])] + (share.isEmpty ? [] : [.facts(share)])
  }

  /// Clause 1.5: the share that the program allows, and that of this year's dates; then model and kinds of
  /// activity.
  private var share: [Fact] {
    var facts = ProgramShare(program: id, source: source).facts
    if let model = shared(\.model) { facts.append(Fact(nameOfModel, [.text(model)])) }
    if let kinds = shared(\.activities) {
      facts.append(Fact("Виды деятельности", [.text(kinds)]))
    }
    if let conditions = assessmentConditions {
      facts.append(Fact("Условия контроля", [.text(conditions)]))
    }
    return facts
  }

  /// A program taught face to face has a model in distance periods only, clause 4.13.
  private var nameOfModel: String {
    let groups = program.groupIDs.map { source.institution[$0] }
    return groups.allSatisfy(\.isWhollyAtDistance)
      ? "Модель" : "Модель в\u{A0}дистанционный период"
  }

  /// Clause 4.11: what is said of all groups alike, else of each that says something.
  private var assessmentConditions: String? {
    if let common = shared(\.assessmentConditions) { return common }
    let known = program.groupIDs.map { source.institution[$0] }.compactMap { group in
      facts(of: group).assessmentConditions.map { "группа \(group.name.text)\u{A0}– \($0)" }
    }
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }

  /// What is said of all groups alike; `nil` when they differ or say nothing.
  private func shared(_ words: (DistanceFacts) -> String?) -> String? {
    var answers: [String?] = []
    for id in program.groupIDs {
      let answer = words(facts(of: source.institution[id]))
      if !answers.contains(answer) { answers.append(answer) }
    }
    return answers.count == 1 ? answers[0] : nil
  }

  /// How the group learns at a distance, in the words of the regulation.
  private func facts(of group: Group) -> DistanceFacts {
    DistanceFacts(group.distance, source.institution.regulation)
  }

  // MARK: Clause 4.7

  /// The levels that a family may choose from.
  private var levels: [Block] {
    let offered = program.offeredLevels()
    guard offered.count > 1 else { return [] }
    let words = source.institution.regulation.vocabulary.levels
    let items = offered.map { level in
      [
        Block.paragraph([.strong([.text(words.printed(level))]), .text("\u{A0}– \(level.promise)")])
      ]
    }
    return [
      .heading(level: 2, ["Уровни на\u{A0}выбор семьи"], anchor: "levels"),
      .list(List(.bullet, items)),
    ]
  }

  // MARK: Groups

  /// A table of the groups, or that they are being formed.
  private var groups: [Block] {
    let heading = Block.heading(
      level: 2,
      ["Как группы учатся с\u{A0}применением ЭО и\u{A0}ДОТ"],
      anchor: "groups"
    )
    guard !program.groups.isEmpty else { return [heading, .paragraph(["Группы набираются."])] }
    let heads = [
      "Группа", "Год обучения", "Часов в\u{A0}неделю", "Педагог", "Формат", "Режим занятий",
      "Формы", "Где заниматься",
    ]
    let rows = program.groupIDs.map(row)
    return [heading, .table(.lookup(heads, caption: "Группы программы", rows: rows))]
  }

  /// What a group learns, with whom, and how in distance periods.
  private func row(of id: Group.ID) -> TableRow {
    let group = source.institution[id]
    let distance = facts(of: group)
    let texts = [group.yearOfStudy.value.map(String.init), group.weeklyHours.value?.figures]
    let cells =
      texts.map { TableCell(words: $0) } + [TableCell(text: source.links(toTeachersOf: group))]
    // A group that stops in periods has no way of learning to tell of.
    let learns = !group.distance.isSuspended
    let name = TableCell(text: [source.link(id)], role: .rowHeader)
    guard learns else {
      let words: Inline = "в\u{A0}дистанционный период занятия не\u{A0}проводятся"
      return TableRow([name] + cells + [TableCell(text: [words], columnSpan: 4)])
    }
    let ways = [distance.format, distance.classMode, distance.forms].map { TableCell(words: $0) }
    return TableRow([name] + cells + ways + [TableCell(text: distance.resources)])
  }
}
