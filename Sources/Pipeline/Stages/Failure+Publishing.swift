import Publishing
import Russian

extension Failure {
  init(_ error: PublishingError, _ origins: LeakOrigins = LeakOrigins()) {
    switch error {
    case .leaks(let leaks):
      let places = plural(leaks.count, "месте", "местах", "местах")
      self = .leaks("\(error.message), в\u{A0}\(places)", leaks.map(origins.message))
    case .failed, .refused, .busy, .replaced, .restless, .interrupted, .link,
      .collision:
      self = .world(error.message)
    }
  }
}
