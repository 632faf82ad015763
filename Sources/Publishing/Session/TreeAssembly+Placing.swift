import Glibc

extension TreeAssembly {
  /// How often the tree follows others who change the output while it is being replaced.
  private static let patience = 8

  /// Puts the tree in the place of the output, if what goes away is what was looked at.
  ///
  /// Others may write into the output at any moment. What they have there is compared before the
  /// exchange and after it; where it differs the trees change places again and the new one follows.
  mutating func place() throws(PublishingError) -> Placing {
    guard let old = site.previous.folder else { return try placeFirst() }
    for _ in 0..<Self.patience {
      try complete()
      if let present = try difference() {
        try follow(present)
        continue
      }
      guard try exchange() else { return try placeFileByFile() }
      if try isSettled(old) { return .exchanged }
    }
    throw .restless(path: site.output.path)
  }

  private func placeFirst() throws(PublishingError) -> Placing {
    try complete()
    do { try site.stage.placeFirst() } catch {
      if error.code == EEXIST { throw .replaced(path: site.output.path) }
      throw PublishingError(error, at: site.output.path)
    }
    return .first
  }

  private func complete() throws(PublishingError) {
    try attempt(nil) { () throws(SystemFault) in try site.stage.complete() }
  }

  /// What others have in the old tree; `nil` when that is what was carried over.
  private func difference() throws(PublishingError) -> [ForeignFile]? {
    let present = try attempt(nil) { () throws(SystemFault) in try site.previous.foreignFiles() }
    return present == carried ? nil : present
  }

  private func exchange() throws(PublishingError) -> Bool {
    do { return try site.stage.exchange() } catch {
      if error.code == ENOENT { throw .replaced(path: site.output.path) }
      throw PublishingError(error, at: site.output.path)
    }
  }

  /// Looks at what came out of the exchange; changes back unless it is the old tree as it was.
  private mutating func isSettled(_ old: Folder) throws(PublishingError) -> Bool {
    let present: [ForeignFile]?
    do throws(PublishingError) {
      let isOld = try attempt(nil) { () throws(SystemFault) in try site.stage.tookOut(old) }
      guard isOld else { throw .replaced(path: site.output.path) }
      present = try difference()
    } catch {
      try undo()
      throw error
    }
    guard let present else { return true }
    try undo()
    try follow(present)
    return false
  }

  private func undo() throws(PublishingError) {
    try attempt(nil) { () throws(SystemFault) in try site.stage.undoExchange() }
  }

  private func placeFileByFile() throws(PublishingError) -> Placing {
    try attempt(nil) { () throws(SystemFault) in try site.stage.commitReplacement() }
    let (place, probe) = (site.output.place, site.stage.probe)
    try FileReplacement(place: place, old: site.previous, probe: probe).run()
    return .fileByFile
  }
}
