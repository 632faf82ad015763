import Foundation

/// Recorded outputs: a missing one is written, so that it shows in the diff, and the test fails.
public enum Golden {
  /// What a comparison found.
  public enum Outcome: Equatable, Sendable {
    case same
    case recorded(String)
    case differs(path: String, firstDifference: String)
  }

  /// Compares text with `Tests/Golden/<path>`.
  public static func compare(_ text: String, with path: String) throws -> Outcome {
    let file = Repository.root.appending(path: "Tests/Golden/\(path)")
    guard FileManager.default.fileExists(atPath: file.path) else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
      return .recorded(path)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    if expected == text { return .same }
    return .differs(path: path, firstDifference: firstDifference(expected, text))
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(expected, actual).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let index = line ?? min(expected.count, actual.count)
    let before = index < expected.count ? String(expected[index]) : "(end)"
    let now = index < actual.count ? String(actual[index]) : "(end)"
    return "line \(index + 1): recorded «\(before)», now «\(now)»"
  }
}
