import Diagnostics
import Russian
import SourceText

/// Everything that the definition files say, decoded but not yet understood: words are terms.
public struct Definitions: Sendable {
  public var institution: Located<InstitutionFile>?
  public var teachers: [Located<TeacherDefinition>] = []
  /// By the name of the file.
  public var programs: [ProgramSource] = []
  /// By file, then by place.
  public var periods: [Located<PeriodDefinition>] = []
  public var regulation: RegulationDefinition?
  public var attendance: [AttendanceRow] = []
  /// Whether something in the tables of attendance could not be read.
  public var hasUnreadAttendance = false
  /// By their stated order, then by name of the file.
  public var pages: [PageSource] = []
  /// Comments that let findings of rules be, by file and place.
  public var suppressions: [Suppression] = []
  /// The texts that may hold what must not be public, by file and place.
  public var texts: [WrittenText] = []
  /// Names of the files of programs in which nothing can be read.
  public var unreadablePrograms: [String] = []
  /// Programs that this build leaves out.
  public var withheld: [WithheldProgram] = []

  public init() {}
}

/// A program together with the file that it stands in.
public struct ProgramSource: Sendable {
  /// The name of the file without its ending.
  public var slug: String
  public var definition: Located<ProgramDefinition>

  public var groups: [Shared<GroupDefinition>] { definition.value.groups ?? [] }

  /// The id of the program's group of a name, used in addresses: `hor-1a`.
  public func slug(ofGroup name: String) -> String { name.slug(below: slug) }
}

/// A page of the institution's own together with its file.
public struct PageSource: Sendable {
  /// The name of the file without its ending.
  public var slug: String
  public var definition: PageDefinition
  /// The Markdown after the front matter.
  public var prose: SourceRange
  /// That Markdown itself.
  public var text: String

  public var order: Int { definition.order?.value ?? 0 }
}
