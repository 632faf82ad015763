import Documents
import InstitutionModel
import SourceText

/// The words of the text for the staff, by what was decided last about the period.
public struct StaffMessageWords: Sendable {
  typealias Words = Template<ValueOrClause<StaffMessagePlaceholder>, StaffMessageDirective>
  typealias Tasks = Template<ValueOrClause<StaffMessagePlaceholder>, NoNames>

  private let announced: Words
  private let prolonged: Words
  private let ended: Words
  private let tasksOfAnnounced: Tasks
  private let tasksOfProlonged: Tasks
  private let tasksOfEnded: Tasks
  private let tasksOfDraft: Tasks

  init(_ reader: inout TemplateReader) {
    announced = reader.template()
    prolonged = reader.template("prolongation")
    ended = reader.template("end")
    tasksOfAnnounced = reader.template("tasks")
    tasksOfProlonged = reader.template("tasks-longer")
    tasksOfEnded = reader.template("tasks-end")
    tasksOfDraft = reader.template("tasks-draft")
  }

  func template(about period: DistancePeriod) -> Words {
    if period.ending != nil { return ended }
    return period.prolongations.isEmpty ? announced : prolonged
  }

  /// What everybody does now: before anything is signed nothing is sent or handed out.
  func tasks(about period: DistancePeriod) -> Tasks {
    guard period.lastDirective != nil else { return tasksOfDraft }
    if period.ending != nil { return tasksOfEnded }
    return period.prolongations.isEmpty ? tasksOfAnnounced : tasksOfProlonged
  }
}

extension DistancePeriod {
  /// The order about what was decided last; `nil` while it is a draft.
  var lastDirective: Directive? {
    guard let decision = decisions.last else { return directive?.value }
    return decision.directive?.value
  }
}
