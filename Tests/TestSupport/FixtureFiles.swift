import Foundation

/// The files of a small institution for tests.
public enum FixtureFiles {
  /// Path from the fixture's folder and bytes of each file, sorted.
  public static func all(of fixture: String) throws -> [(path: String, bytes: [UInt8])] {
    let folder = "Tests/Fixtures/\(fixture)"
    return try Repository.files(under: folder, endings: [".yaml", ".csv", ".md"]).map { path in
      (String(path.dropFirst(folder.count + 1)), try Repository.bytes(path))
    }
  }
}
