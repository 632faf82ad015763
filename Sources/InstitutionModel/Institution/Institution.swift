import Regulation
import Schema

/// Everything about an institution that may be published.
///
/// Russian: «учреждение». What staff alone may see stands in ``StaffRecords``: a kind of document
/// for the public tree receives this type only, so it cannot tell a secret.
///
/// A property that an author may leave out, or may have written wrongly, is optional. For rules
/// `nil` means that there is nothing to say; papers print a blank.
public struct Institution: Sendable {
  public var identity = Identity()
  public var regulation: Regulation
  public var edition = RegulationEdition()
  public var administrator: PlatformAdministrator?
  public var responsible: [ResponsiblePerson] = []
  public var platform = Platform()
  public var chats = ChatHours()
  /// `nil` when its days are not stated or cannot be understood: there is no timetable then.
  public var year: SchoolYear?
  public var sites: [Site] = []
  public var departments: [Department] = []
  public var guidance = DistanceGuidance()
  public var teachers: [Teacher] = []
  public var programs: Roll<Program> = []
  /// Grouped by program, in the order of the programs.
  public var groups: Roll<Group> = []
  /// By first day, then by place in the file.
  public var periods: [DistancePeriod] = []
  /// Changes of single days, by first day, then by place in the files.
  public var dayChanges: [DayChange] = []
  /// By first day and hour, then by file and place.
  public var events: [Event] = []
  /// Free pages, by their order and name.
  public var pages: [FreePage] = []
  /// Programs that this build leaves out, by slug: their pages say that the timetable is being
  /// settled.
  public var withheld: [WithheldProgram] = []

  public init(regulation: Regulation) { self.regulation = regulation }

  /// The platform's name; the regulation's where the institution says none.
  public var platformName: String {
    platform.name.value ?? regulation.platform.platform.names.first ?? ""
  }

  /// The messenger's name; the regulation's where the institution says none.
  public var messengerName: String {
    platform.messenger.value ?? regulation.platform.messenger.names.first ?? ""
  }

  /// How often posts are due in a week; the regulation's number where the institution says none.
  public var postsPerWeek: Int { chats.postsPerWeek.value ?? regulation.limits.postsPerWeek }

  // In sight of other modules, so that they need not copy a group to read its name.
  @inlinable public subscript(id: Department.ID) -> Department { departments[id.index] }
  @inlinable public subscript(id: Teacher.ID) -> Teacher { teachers[id.index] }
  @inlinable public subscript(id: Site.ID) -> Site { sites[id.index] }
  @inlinable public subscript(id: Program.ID) -> Program { programs[id.index] }
  @inlinable public subscript(id: Group.ID) -> Group { groups[id.index] }
  @inlinable public subscript(id: DayChange.ID) -> DayChange { dayChanges[id.index] }
  @inlinable public subscript(id: DistancePeriod.ID) -> DistancePeriod { periods[id.index] }
  @inlinable public subscript(id: Event.ID) -> Event { events[id.index] }
}
