import Foundation

/// Something mounted on a folder of its own or on one that is there, unmounted when the test ends.
final class Mount: Sendable {
  let path: String
  private let isOwned: Bool

  static var isPossible: Bool { (try? Mount(kilobytes: 64)) != nil }

  static var isOverlayPossible: Bool {
    guard let place = try? Workplace() else { return false }
    return (try? Mount(overlay: place)) != nil
  }

  /// A small file system in memory.
  init(kilobytes: Int) throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "ozero-mount-\(UUID().uuidString)").path
    isOwned = true
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try mount("tmpfs", "tmpfs", 0, "size=\(kilobytes)k")
  }

  /// A folder, or a file, that is seen in the place of another.
  init(of source: String, on path: String) throws {
    self.path = path
    isOwned = false
    try mount(source, "none", UInt(MS_BIND), nil)
  }

  /// `merged` in a workplace: what is in `lower`, with changes going into `upper`.
  init(overlay place: Workplace) throws {
    path = place.path("merged")
    isOwned = false
    for name in ["lower", "upper", "work", "merged"] {
      try FileManager.default.createDirectory(
        atPath: place.path(name),
        withIntermediateDirectories: true
      )
    }
    let folders = "lowerdir=\(place.path("lower")),upperdir=\(place.path("upper"))"
    try mount("overlay", "overlay", 0, "\(folders),workdir=\(place.path("work"))")
  }

  private func mount(
    _ source: String,
    _ kind: String,
    _ flags: UInt,
    _ options: String?
  ) throws {
    guard Glibc.mount(source, path, kind, flags, options) == 0 else {
      if isOwned { rmdir(path) }
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  deinit {
    umount(path)
    if isOwned { rmdir(path) }
  }
}
