import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// A notice being written: its subject with everything that its parts look up.
struct NoticeContext {
  let source: InternalSource
  /// Which group in which period.
  let subject: GroupSubject
  let period: DistancePeriod
  /// The group as it is on the first day on which the period holds for it.
  let group: Group
  let program: Program
  /// The one who answers for the group in the period; `nil` where nobody is known.
  let teacher: Teacher?
  /// That which answers for the group; `nil` for a group of none.
  let department: Department?
  /// Typeset, since it stands in several places.
  let teacherName: String?
  /// What the period does to the group's lessons.
  let standing: NoticeStanding
  /// What the notice tells, by what was decided last.
  let matter: NoticeMatter

  /// Looks up once what several parts of the notice need.
  init(_ subject: GroupSubject, in source: InternalSource) {
    let institution = source.institution
    self.source = source
    self.subject = subject
    period = institution[subject.period]
    group = source.group(subject.group, in: subject.period)
    program = institution[group.program]
    teacher = group.teacher.map { institution[$0] }
    teacherName = teacher?.name.text.typeset
    department = source.roster.department(of: subject.group).map { institution[$0] }
    standing = NoticeStanding(group, in: source.timetable)
    matter = NoticeMatter(standing, period)
  }

  var institution: Institution { source.institution }
  var distance: DistanceLearning { group.distance }
  /// The institution's own words, typeset.
  var guidance: DistanceGuidance { source.notices.guidance }
  var meeting: MeetingPlace { MeetingPlace(distance, in: institution) }
  /// What all notices about the period share.
  var terms: NoticeTerms { source.notices.terms[subject.period.index] }

  /// Whether families have to ask for the transfer: nobody asks for what they have anyway.
  var needsApplication: Bool {
    switch matter {
    case .transfer, .prolongation: period.ground.needsApplications
    case .resumption, .always, .unchanged, .suspension: false
    }
  }

  /// Whether there is a choice of clause 4.7 to be made now.
  var choosesLevel: Bool {
    switch matter {
    case .transfer, .always: program.offeredLevels(inYear: group.yearOfStudy.value).count > 1
    case .prolongation, .resumption, .unchanged, .suspension: false
    }
  }

  /// The clause in a sentence, with the number that the institution's own regulation gives it.
  func words(of clause: Clause) -> String { institution.regulation.words(of: [clause]) }

  /// «Уведомление: «Весёлая кисточка», группа 1, 23.11.2026–06.12.2026».
  func title(of paper: String) -> String {
    "\(paper): \(program.quotedTitle), \(group.label), \(days)"
  }

  /// The days that a notice is about: «23.11.2026–06.12.2026», «со 2 декабря 2026 г.» after an end.
  private var days: String {
    switch matter {
    case .transfer, .always, .suspension:
      period.prolongations.isEmpty ? PeriodWords(period).days : terms.days
    case .prolongation: terms.days
    case .resumption, .unchanged: resumedOn
    }
  }

  /// «со 2 декабря 2026 г.», the first day face to face; the term where there is none.
  private var resumedOn: String {
    period.ending?.date.value.russianLongSince ?? terms.days
  }

  /// What a notice is about, after «уведомление».
  var about: String {
    switch matter {
    case .transfer, .always: "на\u{A0}срок \(terms.term)"
    case .prolongation: "о\u{A0}продлении на\u{A0}срок \(terms.term)"
    case .suspension: "о\u{A0}приостановлении занятий \(terms.term)"
    case .resumption: "о\u{A0}возобновлении очных занятий \(resumedOn)"
    case .unchanged: "о\u{A0}занятиях \(resumedOn)"
    }
  }

  /// The orders that the notice tells of: a return has one of its own.
  func imprint(_ clauses: [String]) -> Imprint {
    var imprint = institution.imprint(clauses, follows: .period(subject.period))
    let orders =
      period.ending.map { [$0.directive] }
      ?? [period.directive] + period.prolongations.map(\.directive)
    let words = orders.compactMap { $0?.value.words }
    imprint.directive = words.isEmpty ? nil : words.joined(separator: ", ")
    return imprint
  }
}

extension NoticeContext {
  /// The group on the days that families are told of, parted where something of it changes.
  var stretchesTold: [GroupStretch] {
    let last = period.last ?? source.timetable.schoolYear.days.last
    guard let told = DateRange(period.firstTold, last) else { return [] }
    return source.timetable.stretches(of: subject.group).compactMap { stretch in
      stretch.days.intersection(told).map { GroupStretch(days: $0, group: stretch.group) }
    }
  }
}
