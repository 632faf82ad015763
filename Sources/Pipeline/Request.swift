import CivilTime
import Edition
import InstitutionModel
import Renderers

/// What a run of the pipeline works on.
public struct Request: Sendable {
  /// The folder of the definitions, as it is shown in messages.
  public var content: String
  /// The folder whose templates replace the built-in ones file by file.
  public var templates: String?
  /// The day of the build; `nil` for today in the institution's own time zone.
  public var date: CalendarDate?
  /// Ids of programs that are left out; their pages say that the timetable is being settled.
  public var without: [String]
  /// What alone is made: names of kinds or of folders of the edition; everything, where it is empty.
  public var only: [String] = []
  /// Whether calendars tell times of UTC, for programs that understand no zones.
  public var tellsUTC = false
  /// How many threads work.
  public var jobs: Int

  /// Paths are absolute or from the current folder; `jobs` is at least 1.
  public init(
    content: String,
    templates: String? = nil,
    date: CalendarDate? = nil,
    without: [String] = [],
    only: [String] = [],
    jobs: Int
  ) {
    self.content = content
    self.templates = templates
    self.date = date
    self.without = without
    self.only = only
    self.jobs = jobs
  }

  var calendarTimes: CalendarTimes { tellsUTC ? .utc : .ofZone }

  /// Whether the document is one of those that are asked for.
  func wants(_ document: DocumentOutline) -> Bool {
    only.isEmpty || document.isCalled(oneOf: only)
  }

  /// The path of a definition file from the content folder, so that nothing that is published depends on
  /// where that folder lies.
  func inner(_ path: String) -> String {
    let rest = path.utf8.dropFirst(content.utf8.count)
    guard path.utf8.starts(with: content.utf8), rest.first == UInt8(ascii: "/") else { return path }
    return String(decoding: rest.dropFirst(), as: UTF8.self)
  }
}

/// Why a run could not be carried out; findings of the definitions are no failure.
public enum Failure: Error, Hashable, Sendable {
  /// The command was given something that makes no sense here; a message in Russian.
  case usage(String)
  /// The world failed: disk, rights, missing folder; a message in Russian.
  case world(String)
  /// Public files would hold what must not be public: a message, and a line for each place.
  case leaks(String, [String])
  /// Pages would lead nowhere: a message, and a line for each place.
  case deadLinks(String, [String])

  /// Reads a folder that the command names; what cannot be read is a failure of the world, but to name what is no
  /// folder is wrong usage.
  static func reading(
    _ folder: String,
    _ read: @autoclosure () throws(InputFolder.Failure) -> [InputFile]
  ) throws(Failure) -> [InputFile] {
    do { return try read() } catch { throw unreadable(error, in: folder) }
  }

  /// The same of a folder that was read, with what to do where the folder itself is at fault.
  static func unreadable(
    _ failure: InputFolder.Failure,
    in folder: String,
    advice: String? = nil
  ) -> Failure {
    let message = "не удалось прочитать «\(failure.path)»: \(failure.reason)"
    guard failure.path == folder else { return .world(message) }
    let whole = advice.map { "\(message); \($0)" } ?? message
    return failure.isNoFolder ? .usage(whole) : .world(whole)
  }
}
