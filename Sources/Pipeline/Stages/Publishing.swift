import CivilTime
import Edition
import Publishing
import Rules
import Russian

extension Pipeline {
  /// Renders and publishes everything of a checked institution.
  ///
  /// - Parameters:
  ///   - checked: What was checked.
  ///   - request: What it was checked for.
  ///   - output: The folder to publish into.
  /// - Returns: What changed; `nil` when the institution has an error, so that nothing was published.
  /// - Throws: `Failure` when the world does; what was published before then stands.
  public func publish(
    _ checked: CheckedInstitution,
    for request: Request,
    to output: String
  ) throws(Failure) -> PublishingOutcome? {
    guard let material = checked.material, let edition = edition(of: checked, for: request) else {
      return nil
    }
    try refuseUnknown(request.only, among: edition)
    let session = try openSession(material, request, output)
    do throws(Failure) {
      let batches = try batches(of: edition, for: request, in: session)
      let assets = try batch(of: material.assets, in: session)
      let pictures = try batch(ofPictures: material.images, in: session)
      let files = try batch(of: edition.siteFiles, in: session)
      return try finish(session, batches + [assets, pictures, files], checked)
    } catch {
      session.abandon()
      throw error
    }
  }

  /// Refuses what names no kind and no folder, with what was probably meant.
  private func refuseUnknown(_ names: [String], among edition: Edition) throws(Failure) {
    guard !names.isEmpty else { return }
    let all = edition.names
    guard let name = names.first(where: { !all.contains($0) }) else { return }
    // Folders of past periods are days, which nobody spells wrongly by a letter.
    let known = all.filter { CalendarDate(folder: $0) == nil }
    let remark = Spelling.remark(on: name, in: known.sorted())
    let list = remark.isEmpty ? "; есть: \(known.sorted().joined(separator: ", "))" : remark
    throw .usage("--only: нет документов «\(name)»\(list)")
  }

  /// Definitions and templates must not be touched by what is published.
  private func openSession(
    _ material: CheckedInstitution.Material,
    _ request: Request,
    _ output: String
  ) throws(Failure) -> PublishingSession {
    try Failure.publishing(
      PublishingSession.open(
        output: output,
        sources: [request.content] + [request.templates].compactMap { $0 },
        origin: BuildOrigin(program: program, templates: material.templates.digest),
        scanner: LeakScanner(material.validated.contacts),
        probe: probe,
        interruption: interruption
      )
    )
  }

  /// What leaked is told with the places where people wrote it.
  private func finish(
    _ session: PublishingSession,
    _ batches: [StagedBatch],
    _ checked: CheckedInstitution
  ) throws(Failure) -> PublishingOutcome {
    let result = watch(.publishing) {
      Result { () throws(PublishingError) in try session.finish(batches) }
    }
    return try result.mapError { Failure($0, LeakOrigins($0, in: checked)) }.get()
  }
}

extension LeakOrigins {
  /// The places in the definitions of what leaked; none for another error.
  fileprivate init(_ error: PublishingError, in checked: CheckedInstitution) {
    guard case .leaks(let leaks) = error, let material = checked.material else {
      self.init()
      return
    }
    self.init(of: leaks, in: checked.sources, by: LeakScanner(material.validated.contacts))
  }
}
