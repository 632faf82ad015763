/// The second lock on what others put into the output: it is read before it is published again.
extension PublishingSite {
  /// - Throws: `PublishingError.leaks` when there is any, in files of others or as found elsewhere, and
  ///   `PublishingError.link` when a link leads where nothing may be published from.
  func refuseLeaks(
    of foreign: [ForeignFile],
    besides leaks: [Leak] = []
  ) throws(PublishingError) {
    var links = LinkScan(site: self)
    let all = leaks + (try leaksOfForeign(foreign, &links))
    if !all.isEmpty { throw .leaks(all.sorted()) }
    if let refusal = links.refusal { throw refusal }
    stage.record.linkedFolders = links.folders
  }

  /// Files of others in the public part, by name and by bytes; links are followed.
  private func leaksOfForeign(
    _ foreign: [ForeignFile],
    _ links: inout LinkScan
  ) throws(PublishingError) -> [Leak] {
    guard let folder = previous.folder else { return [] }
    var leaks: [Leak] = []
    var scan = PiecewiseScan(scanner)
    for file in foreign where isPublic(file.path) {
      leaks += scanner.leaks(inNamesOf: file.path)
      if file.kind == .symbolicLink {
        try links.follow(file.path)
        continue
      }
      let path = "\(output.path)/\(file.path)"
      guard let opened = try at(path, folder.openFollowingLinks(file.path)) else { continue }
      leaks += try at(path, scan.leaks(in: opened, path: file.path))
    }
    return leaks + links.leaks
  }
}
