import Foundation
import Testing

/// A disk without room: a clear message, nothing half-written, the old tree stands.
struct FullDiskTests {
  @Test(.enabled(if: SmallDisk.isPossible, "needs the right to mount"))
  func `a full disk is told and what was published stays`() throws {
    let disk = try SmallDisk(kilobytes: 2_600)
    let sandbox = try Sandbox("two-departments")
    let output = "\(disk.path)/Output"
    let small = try Sandbox("small")
    #expect(try small.ozero("build", "--date", "2026-11-22", "--output", output).code == 0)
    let before = try PublishedTree(at: output).files
    let outcome = try sandbox.ozero("build", "--date", "2026-11-22", "--output", output)
    #expect(outcome.code == 3)
    #expect(outcome.error.contains("\nошибка: ") && outcome.error.contains("на диске нет места"))
    #expect(try PublishedTree(at: output).files == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["Output"])
  }
}

/// A small file system in memory, unmounted when the test ends.
private final class SmallDisk: Sendable {
  let path: String

  static var isPossible: Bool { (try? SmallDisk(kilobytes: 64)) != nil }

  init(kilobytes: Int) throws {
    let name = "ozero-disk-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
      rmdir(path)
      throw Ozero.Failure(description: "no mount")
    }
  }

  deinit {
    umount(path)
    rmdir(path)
  }
}
