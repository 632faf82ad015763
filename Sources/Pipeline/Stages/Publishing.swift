import DocumentKinds
import Documents
import Edition
import Hashing
import InstitutionModel
import Publishing
import Renderers
import Rules
import Russian
import SourceText
import Synchronization

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
    guard let material = checked.material else { return nil }
    let edition = watch(.planning) { Edition(material, checked, for: request) }
    try refuseUnknown(request.only, among: edition)
    let session = try openSession(material, request, output)
    do throws(Failure) {
      let batches = try batches(of: edition, for: request, in: session)
      let assets = try batch(of: material.assets, in: session)
      return try finish(session, batches + [assets], checked)
    } catch {
      session.abandon()
      throw error
    }
  }

  private func refuseUnknown(_ names: [String], among edition: Edition) throws(Failure) {
    guard !names.isEmpty else { return }
    let known = edition.names
    guard let name = names.first(where: { !known.contains($0) }) else { return }
    let near = Spelling.nearest(to: name, in: known.sorted()).first
    let remark =
      near.map { "; возможно, это «\($0)»" } ?? "; есть: \(known.sorted().joined(separator: ", "))"
    throw .usage("--only: нет документов «\(name)»\(remark)")
  }

  private func openSession(
    _ material: CheckedInstitution.Material,
    _ request: Request,
    _ output: String
  ) throws(Failure) -> PublishingSession {
    do throws(PublishingError) {
      return try PublishingSession.open(
        output: output,
        sources: [request.content] + [request.templates].compactMap { $0 },
        origin: BuildOrigin(program: program, templates: material.templates),
        scanner: LeakScanner(material.validated),
        probe: probe
      )
    } catch {
      throw Failure(error)
    }
  }

  /// Every document, rendered by several workers, turn by turn.
  private func batches(
    of edition: Edition,
    for request: Request,
    in session: PublishingSession
  ) throws(Failure) -> [StagedBatch] {
    let done = Atomic(0)
    let report = { @Sendable (count: Int) in
      progress(done.wrappingAdd(count, ordering: .relaxed).newValue, edition.count)
    }
    var worker = DocumentWorker(edition: edition, request: request, finished: nil, report: report)
    var batches: [StagedBatch] = []
    for numbers in edition.turns where !numbers.isEmpty {
      batches += try self.batches(of: numbers, worker, in: session)
      worker.finished = session.finished(batches)
    }
    return batches
  }

  /// Documents by their numbers; each worker has its own batch.
  private func batches(
    of numbers: Range<Int>,
    _ worker: DocumentWorker,
    in session: PublishingSession
  ) throws(Failure) -> [StagedBatch] {
    let jobs = worker.request.jobs
    let results = watch(.documents) {
      Parallel.workers(jobs, over: numbers.count, run: 16) { next in
        var batch = session.batch()
        let result = worker.fill(&batch) {
          next().map { $0.lowerBound + numbers.lowerBound..<$0.upperBound + numbers.lowerBound }
        }
        return result.map { batch }
      }
    }
    var batches: [StagedBatch] = []
    for result in results { batches.append(try result.get()) }
    return batches
  }

  /// The look and the script of pages, beside the pages of each tree.
  private func batch(
    of assets: [(name: String, bytes: [UInt8])],
    in session: PublishingSession
  ) throws(Failure) -> StagedBatch {
    var batch = session.batch()
    for tree in Tree.allCases {
      for asset in assets {
        let path = "\(tree.rawValue)/assets/\(asset.name)"
        do throws(PublishingError) {
          try batch.write(asset: asset.bytes, to: path)
        } catch {
          throw Failure(error)
        }
      }
    }
    return batch
  }

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

extension Edition {
  init(
    _ material: CheckedInstitution.Material,
    _ checked: CheckedInstitution,
    for request: Request
  ) {
    let source = InternalSource(
      material.validated,
      on: checked.date,
      pages: material.pages,
      emblem: material.emblem,
      files: checked.sources,
      digests: InputDigests(of: material.definitions, material.validated, material.emblem, request),
      in: request.content
    )
    self.init(source, material.kinds, shell: material.shell, style: material.style)
  }
}

extension LeakOrigins {
  /// The places in the definitions of what leaked; none for another error.
  fileprivate init(_ error: PublishingError, in checked: CheckedInstitution) {
    guard case .leaks(let leaks) = error, let material = checked.material else {
      self.init()
      return
    }
    self.init(of: leaks, in: checked.sources, by: LeakScanner(material.validated))
  }
}

extension LeakScanner {
  /// Forbids what only staff may see, and allows what the institution itself makes public.
  fileprivate init(_ validated: ValidatedInstitution) {
    let institution = validated.institution
    let identity = institution.identity
    let guidance = institution.guidance
    let texts = [
      identity.phone, identity.address, guidance.applications.place, guidance.requirements,
      guidance.withoutInternet, guidance.attendance, guidance.support,
    ]
    let places = institution.periods.compactMap(\.applications.place)
    let spoken =
      texts.compactMap { $0 } + places + identity.letterhead
      + institution.responsible.compactMap(\.phone)
    let words = ([identity.email].compactMap { $0 } + spoken)
      .flatMap { $0.split(whereSeparator: { $0.isWhitespace || ",;()".contains($0) }) }
    self.init(
      forbidden: validated.records.groups.compactMap { $0.invitation.map { Array($0.value.utf8) } },
      allowedPhones: spoken,
      allowedEmails: words.filter { $0.contains("@") }.map(String.init)
    )
  }
}

extension Failure {
  init(_ error: PublishingError, _ origins: LeakOrigins = LeakOrigins()) {
    switch error {
    case .leaks(let leaks):
      let places = plural(leaks.count, "месте", "местах", "местах")
      self = .leaks("\(error.message), в\u{A0}\(places)", leaks.map(origins.message))
    case .failed, .refused, .busy, .collision:
      self = .world(error.message)
    }
  }
}
