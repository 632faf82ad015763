import Documents
import InstitutionModel
import SourceText

/// The words of the text for the staff, by what was decided last about the period.
public struct StaffMessageWords: Sendable {
  /// The message, with a block for the tasks.
  typealias Words = Template<ValueOrClause<StaffMessagePlaceholder>, StaffMessageDirective>
  /// The tasks, which hold no block.
  typealias Tasks = Template<ValueOrClause<StaffMessagePlaceholder>, NoNames>

  /// A period begins.
  private let announced: Words
  /// It lasts longer.
  private let prolonged: Words
  /// It ended before its last day, or was revoked.
  private let ended: Words
  /// What is done when it begins.
  private let tasksOfAnnounced: Tasks
  /// What is done when it lasts longer.
  private let tasksOfProlonged: Tasks
  /// What is done when it ended.
  private let tasksOfEnded: Tasks
  /// What is done before the order is signed, whatever it decides.
  private let tasksOfDraft: Tasks

  /// Reads all variants of the kind's template.
  init(_ reader: inout TemplateReader) {
    announced = reader.template()
    prolonged = reader.template("prolongation")
    ended = reader.template("end")
    tasksOfAnnounced = reader.template("tasks")
    tasksOfProlonged = reader.template("tasks-longer")
    tasksOfEnded = reader.template("tasks-end")
    tasksOfDraft = reader.template("tasks-draft")
  }

  /// The text for what was decided last.
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
