import Publishing
import Russian

extension Failure {
  /// Leaks are told place by place, with where people wrote what leaked.
  init(_ error: PublishingError, _ origins: LeakOrigins = LeakOrigins()) {
    switch error {
    case .leaks(let leaks):
      let places = plural(leaks.count, "месте", "местах", "местах")
      self = .leaks("\(error.message), в\u{A0}\(places)", Self.lines(leaks, origins))
    case .deadLinks(let links):
      let places = plural(links.count, "месте", "местах", "местах")
      let lines = Self.first(of: links.map(\.message))
      self = .deadLinks("\(error.message), в\u{A0}\(places)", lines)
    case .failed, .refused, .busy, .replaced, .restless, .interrupted, .link, .collision:
      self = .world(error.message)
    }
  }

  /// Does something with a publication; why it cannot be done is a failure of the run.
  static func publishing<Result>(
    _ action: @autoclosure () throws(PublishingError) -> Result
  ) throws(Failure) -> Result {
    do { return try action() } catch { throw Failure(error) }
  }

  /// A foreign file may hold a hundred thousand: the first few show what they are.
  private static func lines(_ leaks: [Leak], _ origins: LeakOrigins) -> [String] {
    first(of: leaks.prefix(mostLines + 1).map(origins.message), of: leaks.count)
  }

  /// The first lines, and how many more there are.
  private static func first(of lines: [String], of count: Int? = nil) -> [String] {
    let rest = (count ?? lines.count) - mostLines
    return lines.prefix(mostLines)
      + (rest > 0 ? ["и ещё \(plural(rest, "место", "места", "мест"))"] : [])
  }

  /// More lines are not read.
  private static let mostLines = 50
}
