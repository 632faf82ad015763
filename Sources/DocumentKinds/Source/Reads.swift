import Hashing
import InstitutionModel

/// What a document depends on beside the frame, which all depend on: institution, regulation, teachers,
/// periods, pages, and what the day of the build decides.
///
/// A link leads to what lies in the frame or in these programs: whether it is there must be in the key.
public struct Reads: Hashable, Sendable {
  /// The programs, with their groups.
  public var programs: Set<Program.ID> = []
  /// Whether marks of attendance are looked at.
  public var marks = false
  /// Whether the numbers are that the groups of these programs have in Приложение 1; they follow from every
  /// program.
  public var numbers = false
  /// Whether events are.
  public var events = false
  /// Whether every program and event is: for indexes and lists.
  public var everyProgram = false
  /// Of all words that follow from programs, where a document looks at every program and says little: it is made of
  /// what was hashed, and of the frame.
  public var shown: Digest?
  /// Whether findings are, which follow from every file and from the day.
  public var findings = false
  /// Whether something depends on which weeks are shown by day.
  public var weeks = false
  /// Whether the day of the build is told.
  public var day = false

  /// Whether no program is out of sight.
  var isOfEveryProgram: Bool { everyProgram || shown != nil }

  /// The frame alone.
  static let frame = Reads()

  /// The frame and every program.
  static let everyProgram = Reads(everyProgram: true)

  /// All that there is.
  static let everything = Reads(
    marks: true,
    numbers: true,
    events: true,
    everyProgram: true,
    findings: true
  )
}
