import Documents
import InstitutionModel

/// For whom a document about a period is made.
public protocol PeriodSubject: Hashable, Sendable {
  var period: DistancePeriod.ID { get }

  /// Tells apart, in ASCII, for whom documents about one period are.
  func recipient(in source: InternalSource) -> String

  /// The groups that the document is about.
  func groups(in source: InternalSource) -> [Group.ID]
}

extension PeriodSubject {
  /// The period's slug, a slash and whom it is for: `2026-11-23/hor-1`.
  func name(in source: InternalSource) -> String {
    "\(source.published.catalogue.slug(of: period))/\(recipient(in: source))"
  }
}

/// What is the same for all kinds whose documents are made for somebody in a period.
extension DocumentKind where Source == InternalSource, Subject: PeriodSubject {
  /// The kind's name and the subject's: unique within the institution.
  public static func id(of subject: Subject, in source: InternalSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: subject.name(in: source))
  }

  /// The frame, and the programs of the subject's groups.
  public static func reads(_ subject: Subject, in source: InternalSource) -> Reads {
    source.published.reads(of: subject.groups(in: source))
  }

  /// The files of the subject's groups and of the period.
  public static func sources(of subject: Subject, in source: InternalSource) -> [String] {
    source.paths(of: subject.groups(in: source), in: subject.period)
  }
}

/// What is the same for most kinds that have one document for a period.
extension DocumentKind where Source == InternalSource, Subject == DistancePeriod.ID {
  /// The frame, and the programs of all groups of the period.
  public static func reads(_ period: DistancePeriod.ID, in source: InternalSource) -> Reads {
    source.published.reads(of: source.institution[period].coverage.groups)
  }

  /// The file of the period alone.
  public static func sources(of period: DistancePeriod.ID, in source: InternalSource) -> [String] {
    source.paths(of: [], in: period)
  }
}

/// What is made for the parents of a group in a period.
public struct GroupSubject: PeriodSubject {
  public var period: DistancePeriod.ID
  /// The group whose parents it is for.
  public var group: Group.ID

  /// The group's slug: `hor-1`.
  public func recipient(in source: InternalSource) -> String {
    source.institution.groups[group.index].slug
  }

  public func groups(in source: InternalSource) -> [Group.ID] { [group] }
}

/// What is made for a teacher in a period.
public struct TeacherSubject: PeriodSubject {
  public var period: DistancePeriod.ID
  public var teacher: Teacher.ID

  /// The teacher's slug: `ivanova-a-a`.
  public func recipient(in source: InternalSource) -> String { source.institution[teacher].slug }

  /// All groups of the teacher, as the main one or another, in the period or not.
  public func groups(in source: InternalSource) -> [Group.ID] {
    source.published.catalogue.groups(of: teacher)
  }
}

/// What is made for a department in a period; `nil` for the groups of none.
public struct DepartmentSubject: PeriodSubject {
  public var period: DistancePeriod.ID
  /// `nil` for what belongs to no department.
  public var department: Department.ID?

  /// The department's slug.
  public func recipient(in source: InternalSource) -> String {
    source.institution.slug(of: department)
  }

  /// Those of its groups that the period covers.
  public func groups(in source: InternalSource) -> [Group.ID] {
    source.roster.groups(of: department).filter(source.institution[period].coverage.contains)
  }
}
