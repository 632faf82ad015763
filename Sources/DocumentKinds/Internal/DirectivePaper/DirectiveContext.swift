import CivilTime
import Documents
import InstitutionModel
import Regulation
import SourceText
import Timetable

/// An order being written: its subject with everything that its parts look up.
struct DirectiveContext {
  let source: InternalSource
  let subject: DirectiveSubject
  let period: DistancePeriod
  let decision: PeriodDecision?
  /// The covered groups as they are in the period.
  let groups: [(id: Group.ID, group: Group)]

  init(_ subject: DirectiveSubject, in source: InternalSource) {
    self.source = source
    self.subject = subject
    period = source.institution[subject.period]
    decision = period.decision(on: subject.matter)
    groups = period.coverage.groups.map { ($0, source.group($0, in: subject.period)) }
  }

  var institution: Institution { source.institution }
  var learning: [(id: Group.ID, group: Group)] { groups.filter { !$0.group.distance.isSuspended } }
  var suspended: [(id: Group.ID, group: Group)] { groups(.suspended) }

  /// The groups of which the order decides the same, in their order.
  func groups(_ standing: NoticeStanding) -> [(id: Group.ID, group: Group)] {
    groups.filter {
      NoticeStanding($0.group, source.timetable.ordinaryWeek(of: $0.group)) == standing
    }
  }

  /// The order itself; `nil` while it is a draft.
  var directive: Directive? { decision.map { $0.directive?.value } ?? period.directive?.value }

  /// The day by which the order is measured: its own, else that on which what it decides begins.
  var date: CalendarDate { directive?.date ?? decision?.date.value ?? period.first.value }

  /// The term that the transfer names: later decisions have orders of their own.
  var term: DistanceTerm {
    DistanceTerm(period, from: period.first.value, to: period.announcedLast)
  }

  /// The teachers of the groups, each once, in their order.
  var teachers: [Teacher.ID] { Set(groups.flatMap(\.group.allTeachers)).sorted() }

  /// Those of groups that learn who work at home (clause 4.23).
  var homeWorkers: [Teacher.ID] {
    Set(learning.flatMap(\.group.allTeachers)).sorted()
      .filter { source.records[$0].workplace?.isHome == true }
  }

  /// The clauses that the order follows from.
  var clauses: [String] {
    DirectivePaper.metadata.clauses.filter { clause in
      switch clause {
      case "1.7": period.ground.isHighAlert
      case "1.8": takesApplications && !endsPeriod
      case "4.20": subject.matter == .transfer
      case "4.23": !homeWorkers.isEmpty
      default: true
      }
    }
  }

  /// Whether some family hands in an application in the period.
  var takesApplications: Bool { !source.groupsMoved(in: subject.period).isEmpty }

  var endsPeriod: Bool {
    switch subject.matter {
    case .transfer, .prolongation: false
    case .earlyEnd, .resumption: true
    }
  }

  /// «Пункт 4.8», «подпункт 3 пункта 4.21», by the numbers of the institution's own regulation.
  func reference(to clause: Clause) -> String {
    institution.regulation.words(of: [clause])
  }
}
