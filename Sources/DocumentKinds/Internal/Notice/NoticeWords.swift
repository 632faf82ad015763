import Documents
import InstitutionModel

/// The words of a notice: for a group that learns, and for one that does not in the period.
public struct NoticeWords: Sendable {
  typealias Words = Template<ValueOrClause<NoticePlaceholder>, NoticeDirective>

  private let learning: Words
  private let suspended: Words

  init(_ reader: inout TemplateReader) {
    learning = reader.template()
    suspended = reader.template("suspended")
  }

  func template(for distance: DistanceLearning) -> Words {
    distance.isSuspended ? suspended : learning
  }
}
