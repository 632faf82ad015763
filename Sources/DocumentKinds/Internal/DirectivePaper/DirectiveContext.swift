import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// An order being written: its subject with everything that its parts look up.
struct DirectiveContext {
  let source: InternalSource
  /// Which period, and what is decided about it.
  let subject: DirectiveSubject
  /// The period as the definitions have it, later decisions among it.
  let period: DistancePeriod
  /// The prolongation or the end that the order carries out; `nil` for the transfer.
  let decision: PeriodDecision?
  /// The covered groups as they are in the period.
  let groups: [(id: Group.ID, group: Group)]

  /// Looks every group up once, as it is on the first day on which the period holds for it.
  init(_ subject: DirectiveSubject, in source: InternalSource) {
    self.source = source
    self.subject = subject
    period = source.institution[subject.period]
    decision = period.decision(on: subject.matter)
    groups = period.coverage.groups.map { ($0, source.group($0, in: subject.period)) }
  }

  var institution: Institution { source.institution }
  /// Those whose lessons go on, at a distance anyway or because of the order.
  var learning: [(id: Group.ID, group: Group)] { groups.filter { !$0.group.distance.isSuspended } }
  /// Those whose lessons stop.
  var suspended: [(id: Group.ID, group: Group)] { groups(.suspended) }

  /// The groups of which the order decides the same, in their order.
  func groups(_ standing: NoticeStanding) -> [(id: Group.ID, group: Group)] {
    groups.filter {
      NoticeStanding($0.group, in: source.timetable) == standing
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

  /// Which period a title is of: a later order changes its days, so those of the transfer are not told.
  var titleTerm: String {
    subject.matter == .transfer
      ? term.figures : "период с\u{A0}\(period.first.value.russianFigures)"
  }

  /// The prolongations that were decided before, in their order.
  var earlierProlongations: ArraySlice<PeriodDecision> {
    switch subject.matter {
    case .transfer: []
    case .prolongation(let index): period.prolongations.prefix(index)
    case .earlyEnd, .resumption: period.prolongations[...]
    }
  }

  /// The teachers of the groups on the days of the term, each once, in their order.
  var teachers: [Teacher.ID] { teachers(of: groups) }

  /// Those of groups that learn who work at home (clause 4.23).
  var homeWorkers: [Teacher.ID] {
    teachers(of: learning).filter { source.records[$0].workplace.value?.isHome == true }
  }

  /// Every teacher of the groups in the period, each once, by index.
  private func teachers(of groups: [(id: Group.ID, group: Group)]) -> [Teacher.ID] {
    Set(groups.flatMap { source.teachers(of: $0.id, in: subject.period) }).sorted()
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

  /// Whether lessons are face to face again by it.
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
