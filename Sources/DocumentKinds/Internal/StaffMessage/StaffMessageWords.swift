import Documents
import InstitutionModel

/// The words of the text for the staff, by what was decided last about the period.
public struct StaffMessageWords: Sendable {
  typealias Words = Template<ValueOrClause<StaffMessagePlaceholder>, NoNames>

  private let announced: Words
  private let prolonged: Words
  private let ended: Words

  init(_ reader: inout TemplateReader) {
    announced = reader.template()
    prolonged = reader.template("prolongation")
    ended = reader.template("end")
  }

  func template(about period: DistancePeriod) -> Words {
    if period.ending != nil { return ended }
    return period.prolongations.isEmpty ? announced : prolonged
  }
}
