import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A notice being written: its subject with everything that its parts look up.
struct NoticeContext {
  let source: InternalSource
  let subject: NoticeSubject
  let period: DistancePeriod
  let group: Group
  let program: Program
  let teacher: Teacher?
  let department: Department?
  /// Typeset, since it stands in several places.
  let teacherName: String?
  let standing: NoticeStanding
  let matter: NoticeMatter

  init(_ subject: NoticeSubject, in source: InternalSource) {
    let institution = source.institution
    self.source = source
    self.subject = subject
    period = institution[subject.period]
    group = source.group(subject.group, in: subject.period)
    program = institution[group.program]
    teacher = group.teacher.map { institution[$0] }
    teacherName = teacher?.name.value.typeset
    department = source.roster.department(of: subject.group).map { institution[$0] }
    standing = NoticeStanding(group, source.timetable.ordinaryWeek(of: group))
    matter = NoticeMatter(standing, period)
  }

  var institution: Institution { source.institution }
  var distance: DistanceLearning { group.distance }
  var guidance: DistanceGuidance { source.notices.guidance }
  var meeting: MeetingPlace { MeetingPlace(distance, on: institution.platform) }
  var terms: NoticeTerms { source.notices.terms[subject.period.index] }

  /// Whether families have to ask for the transfer: nobody asks for what they have anyway.
  var needsApplication: Bool {
    switch matter {
    case .transfer, .prolongation: period.ground.needsApplications
    case .resumption, .always, .suspension: false
    }
  }

  /// Whether there is a choice of clause 4.7 to be made now.
  var choosesLevel: Bool {
    switch matter {
    case .transfer, .always: program.offeredLevels.count > 1
    case .prolongation, .resumption, .suspension: false
    }
  }

  /// The clause in a sentence, with the number that the institution's own regulation gives it.
  func words(of clause: Clause) -> String { institution.regulation.words(of: [clause]) }

  /// «Уведомление: «Весёлая кисточка», группа 1, 23.11.2026–06.12.2026».
  func title(of paper: String) -> String {
    "\(paper): \(program.quotedTitle), \(group.label), \(PeriodWords(period).days)"
  }

  /// How often an order was changed means nothing to a family.
  func imprint(_ clauses: [String]) -> Imprint {
    var imprint = institution.imprint(clauses, follows: .period(subject.period))
    imprint.revision = 0
    return imprint
  }
}
