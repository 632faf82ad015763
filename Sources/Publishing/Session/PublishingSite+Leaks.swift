/// The second lock on what others put into the output: it is read before it is published again.
extension PublishingSite {
  /// - Throws: `PublishingError.leaks` when there is any, in files of others or as found elsewhere.
  func refuseLeaks(
    of foreign: [ForeignFile],
    besides leaks: [Leak] = []
  ) throws(PublishingError) {
    let all = leaks + (try leaksOfForeign(foreign))
    if !all.isEmpty { throw .leaks(all.sorted()) }
  }

  private func leaksOfForeign(_ foreign: [ForeignFile]) throws(PublishingError) -> [Leak] {
    guard let folder = previous.folder else { return [] }
    var leaks: [Leak] = []
    var buffer: [UInt8] = []
    for file in foreign where isPublic(file.path) {
      do {
        guard try folder.readFollowingLinks(file.path, into: &buffer) else { continue }
      } catch {
        throw PublishingError(error, at: "\(output.path)/\(file.path)")
      }
      leaks += scanner.leaks(in: buffer, path: file.path)
    }
    return leaks
  }
}
