import InstitutionModel
import Regulation
import Russian
import SourceText

/// Whom a notice is for: the parents of a group, about a period.
public struct NoticeSubject: Hashable, Sendable {
  public var period: DistancePeriod.ID
  public var group: Group.ID

  public init(period: DistancePeriod.ID, group: Group.ID) {
    self.period = period
    self.group = group
  }
}

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
  }

  var institution: Institution { source.institution }
  var distance: DistanceLearning { group.distance }
  var guidance: DistanceGuidance { source.notices.guidance }
  var terms: NoticeTerms { source.notices.terms[subject.period.index] }

  /// The clause with the number that the institution's own regulation gives it.
  func reference(to clause: Clause) -> String { institution.regulation.reference(to: clause) }
}
