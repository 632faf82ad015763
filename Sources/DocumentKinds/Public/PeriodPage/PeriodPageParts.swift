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
  /// Whether the period is over.
  private let isPast: Bool
  /// Whether families still have to ask for the transfer.
  private let takesApplications: Bool

  /// Whether applications are still taken is decided here, by the day of the build.
  init(_ id: DistancePeriod.ID, _ source: PublicSource, _ words: PeriodPageWords) {
    self.source = source
    self.words = words
    period = source.institution[id]
    phrases = PublicPeriod(period)
    isPast = source.isPast(id)
    takesApplications = period.ground.needsApplications && period.ending == nil && !isPast
  }

  /// A period that is over is told of in the past tense.
  var blocks: [Block] {
    (isPast ? words.past : words.page).blocks(placeholder: value, directive: blocks)
  }

  /// The clauses that the page follows from: those on high alert and applications only where they
  /// apply, those on who answers for what while it lasts.
  var clauses: [String] {
    PeriodPage.metadata.clauses.filter { clause in
      switch clause {
      case "1.7": period.ground.isHighAlert
      case "1.8": takesApplications
      case "5.3", "5.4": !isPast
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
    case .value(.next): next
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
    case .ending: isPast ? phrases.pastEnding : phrases.ending
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
    case .groupList, .applicationForm, .next: nil
    }
  }

  /// For all groups, or for those that are listed.
  private var lead: String {
    guard !isPast else { return pastLead }
    return period.coverage.isWhole
      ? "Для всех групп учреждения.".typeset
      : "Для групп, которые названы в конце страницы; остальные занимаются как обычно.".typeset
  }

  private var pastLead: String {
    period.coverage.isWhole
      ? "Так учились все группы учреждения.".typeset
      : "Так учились группы, которые названы ниже; остальные занимались как обычно.".typeset
  }

  /// The way to the period that holds or is to come, or that there is none.
  private var next: [Inline] {
    guard let id = source.currentPeriod, !source.isPast(id) else {
      return ["Другого периода сейчас нет: занятия идут по\u{A0}обычному расписанию."]
    }
    let term = PublicPeriod(institution[id]).term
    return [
      .text("О\u{A0}том, как учатся \(term),\u{A0}– "),
      source.link(id, "на\u{A0}странице этого периода"), ".",
    ]
  }

  /// `nil` where no group is suspended.
  private var suspension: String? {
    let isAny = period.coverage.groups.contains {
      institution[$0].distance(on: period.ground).isSuspended
    }
    guard isAny else { return nil }
    let lessons = isPast ? "занятий не было" : "занятий нет"
    return "Исключение – группы, отмеченные в списке: у них в этот период \(lessons).".typeset
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
      [isPast ? "Группы" : "Группы и\u{A0}их расписание"],
      anchor: Self.groupsAnchor
    )
    guard !rows.isEmpty else {
      let verb = isPast ? "касался" : "касается"
      return [heading, .paragraph([.text("Ни\u{A0}одной группы период не\u{A0}\(verb).")])]
    }
    return [
      heading,
      .table(
        .lookup(
          ["Программа", "Группа", "Формат", "Режим занятий"],
          caption: "Как \(isPast ? "учились" : "учатся") группы в\u{A0}этот период",
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
      let words = isPast ? "занятия не\u{A0}проводились" : "занятия не\u{A0}проводятся"
      return [name, TableCell(text: [.text(words)], columnSpan: 2)]
    }
    let distance = DistanceFacts(learning, institution.regulation)
    return [name] + [distance.format, distance.classMode].map { TableCell(words: $0) }
  }
}
