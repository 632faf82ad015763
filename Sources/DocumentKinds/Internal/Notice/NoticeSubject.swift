import InstitutionModel
import SourceText

/// Whom a notice is for: the parents of a group, about a period.
public struct NoticeSubject: Hashable, Sendable {
  public var period: DistancePeriod.ID
  public var group: Group.ID

  public init(period: DistancePeriod.ID, group: Group.ID) {
    self.period = period
    self.group = group
  }

  /// The period's slug, a slash and the group's slug.
  func name(in source: InternalSource) -> String {
    let group = source.institution.groups[group.index].slug
    return "\(source.published.catalogue.slug(of: period))/\(group)"
  }
}
