import Diagnostics
import Russian
import Schema
import SourceText

/// Everything that the files say, as it is written: names are not looked up, layers not merged.
///
/// Russian: «описания».
public struct Definitions: Sendable {
  public var institution: Located<InstitutionLines>?
  public var teachers: [Located<TeacherLines>] = []
  /// By the name of the file.
  public var programs: [ProgramSource] = []
  /// By file, then by place.
  public var periods: [Located<PeriodLines>] = []
  /// Changes of days, by file, then by place.
  public var changes: [Located<DayChangeLines>] = []
  /// By file, then by place.
  public var events: [Located<EventLines>] = []
  public var regulation: RegulationLines?
  public var attendance: [AttendanceRow] = []
  /// Marks that wait for the school year and for the programs of all files.
  var attendanceLines: [AttendanceLine] = []
  /// Whether something in the tables of attendance could not be read.
  public var hasUnreadAttendance = false
  /// By their stated order, then by name of the file.
  public var pages: [PageSource] = []
  /// Comments that let findings of rules be, by file and place.
  public var suppressions: [Suppression] = []
  /// The texts that may hold what must not be public, by file and place.
  public var texts: [WrittenText] = []
  /// The words that vocabularies lack, by file and place.
  public var unknownWords: [UnknownWord] = []
  /// Names of the files of programs in which nothing can be read.
  public var unreadablePrograms: [String] = []
  /// Programs that this build leaves out.
  public var withheld: [WithheldProgram] = []

  /// Every group that is written, in the order of the programs.
  public var groups: [Located<GroupLines>] { programs.flatMap(\.groups) }
}

/// A program together with the file that it stands in.
///
/// Russian: «программа».
public struct ProgramSource: Sendable {
  /// The name of the file without its ending.
  public var slug: String
  public var lines: Located<ProgramLines>

  public var program: Program { lines.value.program }
  public var groups: [Located<GroupLines>] { lines.value.groups.items }

  /// The id of the program's group of a name, used in addresses: `hor-1a`.
  public func slug(ofGroup name: String) -> String { name.slug(below: slug) }
}

/// A page of the institution's own together with its file.
///
/// Russian: «страница учреждения».
public struct PageSource: Sendable {
  /// The name of the file without its ending.
  public var slug: String
  public var lines: PageLines
  /// The Markdown after the front matter.
  public var prose: SourceRange
  /// That Markdown itself.
  public var text: String

  public var order: Int { lines.order.value ?? 0 }
}
