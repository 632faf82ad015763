import CivilTime
import Edition
import InstitutionModel

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

  /// Reads a folder; what cannot be read is a failure of the world.
  static func reading(
    _ read: @autoclosure () throws(InputFolder.Failure) -> [InputFile]
  ) throws(Failure) -> [InputFile] {
    do { return try read() } catch { throw unreadable(error) }
  }

  /// What cannot be read is a failure of the world.
  static func unreadable(_ failure: InputFolder.Failure) -> Failure {
    .world("не удалось прочитать «\(failure.path)»: \(failure.reason)")
  }

  /// The same, with what to do.
  func adding(_ advice: String?) -> Failure {
    switch self {
    case .world(let message): .world(advice.map { "\(message); \($0)" } ?? message)
    case .usage, .leaks: self
    }
  }
}
