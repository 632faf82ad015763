import Documents
import InstitutionModel
import Regulation
import Russian
import Schema

/// What fills the template of a period's page.
struct PeriodPageParts {
  let source: PublicSource
  let period: DistancePeriod
  /// What everybody may read of it.
  let phrases: PublicPeriod
  private let words: PeriodPageWords
  /// Whether families still have to ask for the transfer.
  private let takesApplications: Bool

  /// Whether applications are still taken is decided here, by the day of the build.
  init(_ id: DistancePeriod.ID, _ source: PublicSource, _ words: PeriodPageWords) {
    self.source = source
    self.words = words
    period = source.institution[id]
    phrases = PublicPeriod(period)
    takesApplications =
      period.ground.needsApplications && period.ending == nil && !source.isPast(id)
  }

  var blocks: [Block] { words.page.blocks(placeholder: value, directive: blocks) }

  /// The clauses that the page follows from: those on high alert and applications only where they
  /// apply.
  var clauses: [String] {
    PeriodPage.metadata.clauses.filter { clause in
      switch clause {
      case "1.7": period.ground.isHighAlert
      case "1.8": takesApplications
      default: true
      }
    }
  }

  /// The institution's names and its regulation.
  private var institution: Institution { source.institution }
  /// What the institution says of distance learning.
  private var guidance: DistanceGuidance { source.institution.guidance }

  /// What a gap is filled with; a link's destination is an empty link.
  private func value(of name: ValueOrClause<PeriodValue>) -> [Inline] {
    switch name {
    case .clause(let clause): [.text(institution.regulation.reference(to: clause))]
    case .value(.groupList): [.link(.anchor(Self.groupsAnchor), [])]
    case .value(.applicationForm):
      [.link(.document(ApplicationForm.id(of: .whole, in: source)), [])]
    case .value(let name): text(of: name).map { [.text($0)] } ?? []
    }
  }

  /// The text of a name; `nil` where nothing is known and the line vanishes.
  private func text(of name: PeriodValue) -> String? {
    switch name {
    case .term: phrases.term
    case .lead: lead
    case .ground: phrases.ground
    case .suspension: suspension
    case .ending: phrases.ending
    case .changes: phrases.changes
    case .applications: applications
    case .choiceOfLevel:
      takesApplications
        ? "и отметьте его в заявлении".typeset : "и скажите о выборе педагогу".typeset
    case .requirements: guidance.requirements.value.map { "Понадобится: \($0)".sentence }
    case .withoutInternet: guidance.withoutInternet.value?.sentence
    case .withoutMessenger: institution.secondWay
    case .attendance: (guidance.attendance.value ?? "участие в занятии отмечает педагог").sentence
    case .support: guidance.support.value.map { "Техподдержка: \($0)".sentence }
    case .platform: "«\(institution.platformName)»"
    case .messenger: "«\(institution.messengerName)»"
    case .chatHours: institution.chatWords
    case .groupList, .applicationForm: nil
    }
  }

  /// For all groups, or for those that are listed.
  private var lead: String {
    period.coverage.isWhole
      ? "Для всех групп учреждения.".typeset
      : "Для групп, которые названы в конце страницы; остальные занимаются как обычно.".typeset
  }

  /// `nil` where no group is suspended.
  private var suspension: String? {
    let isAny = period.coverage.groups.contains {
      institution[$0].distance(on: period.ground).isSuspended
    }
    return isAny
      ? "Исключение – группы, отмеченные в списке: у них в этот период занятий нет.".typeset : nil
  }

  /// What is not known, the teacher will say.
  private var applications: String {
    let (until, place) = institution.intake(in: period)
    if until == nil, place == nil { return "Куда и когда подать заявление, скажет педагог." }
    return [
      until.map { "Заявления принимают до\u{A0}\($0.inclusiveDeadline)" }
        ?? "До какого дня подать заявление, скажет педагог",
      place.map { "Куда подать: \($0)" } ?? "Куда подать заявление, скажет педагог",
    ].map(\.sentence).joined(separator: " ")
  }

  /// The blocks that stand in place of a name on a line of its own.
  private func blocks(of directive: PeriodDirective) -> [Block] {
    switch directive {
    case .application:
      takesApplications
        ? words.application.blocks(placeholder: value) : []
    case .groups: groups
    }
  }

  // MARK: Groups

  /// The address of the list on the page.
  private static let groupsAnchor = "groups"

  /// The table of the covered groups, or that the period concerns none.
  private var groups: [Block] {
    let rows = programs.flatMap { self.rows(of: $0) }
    let heading = Block.heading(
      level: 2,
      ["Группы и\u{A0}их расписание"],
      anchor: Self.groupsAnchor
    )
    guard !rows.isEmpty else {
      return [heading, .paragraph(["Ни\u{A0}одной группы период не\u{A0}касается."])]
    }
    return [
      heading,
      .table(
        .lookup(
          ["Программа", "Группа", "Формат", "Режим занятий"],
          caption: "Как учатся группы в\u{A0}этот период",
          rows: rows
        )
      ),
    ]
  }

  /// The covered groups, program by program.
  private var programs: [[Group.ID]] {
    var programs: [[Group.ID]] = []
    for id in period.coverage.groups {
      if let last = programs.last?.last,
        institution.groups[last.index].program == institution.groups[id.index].program
      {
        programs[programs.count - 1].append(id)
      } else {
        programs.append([id])
      }
    }
    return programs
  }

  /// A program stands once, beside all of its groups.
  private func rows(of groups: [Group.ID]) -> [TableRow] {
    groups.enumerated().map { index, id in
      let group = institution[id]
      let program = TableCell(
        text: [source.link(group.program, inTable: true)],
        role: .rowHeader,
        rowSpan: groups.count
      )
      return TableRow((index == 0 ? [program] : []) + cells(of: group, id))
    }
  }

  /// The group with format and mode; one whose lessons stop has words over both columns.
  private func cells(of group: Group, _ id: Group.ID) -> [TableCell] {
    let name = TableCell(text: [source.link(id)])
    let learning = group.distance(on: period.ground)
    guard !learning.isSuspended else {
      return [name, TableCell(text: ["занятия не\u{A0}проводятся"], columnSpan: 2)]
    }
    let distance = DistanceFacts(learning, institution.regulation)
    return [name] + [distance.format, distance.classMode].map { TableCell(words: $0) }
  }
}
