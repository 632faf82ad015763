import Publishing
import SourceText

/// Where people wrote what leaked: the line of a page generated from it is of little help.
struct LeakOrigins {
  /// By identity of the leak: files with lines, in the order of the files.
  private var places: [String: [String]] = [:]

  /// Knows no place.
  init() {}

  /// Looks through all definitions and templates, once, when a build has failed.
  init(of leaks: [Leak], in sources: SourceSet, by scanner: LeakScanner) {
    let leaked = Set(leaks.map(\.identity))
    for file in sources.files {
      for leak in scanner.leaks(in: file.text, path: file.path)
      where leaked.contains(leak.identity) {
        places[leak.identity, default: []].append("\(file.path):\(leak.line)")
      }
    }
  }

  /// The leak's own message, then the first few places that it comes from.
  func message(_ leak: Leak) -> String {
    guard let places = places[leak.identity] else { return leak.message }
    let more = places.count > Self.most ? " и не только" : ""
    return "\(leak.message); написано в \(places.prefix(Self.most).joined(separator: ", "))\(more)"
  }

  /// So many places are told of one leak.
  private static let most = 3
}
