import Documents
import Edition
import Publishing
import Synchronization

extension Pipeline {
  /// Every document, rendered by several workers, turn by turn.
  func batches(
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
  func batch(
    of assets: SiteAssets,
    in session: PublishingSession
  ) throws(Failure) -> StagedBatch {
    var batch = session.batch()
    for tree in Tree.allCases {
      for asset in assets.files {
        let path = "\(tree.rawValue)/assets/\(asset.name)"
        try Failure.publishing(batch.write(asset: asset.bytes, to: path))
      }
    }
    if let worker = assets.worker {
      let path = "\(Tree.site.rawValue)/\(SiteAssets.workerName)"
      try Failure.publishing(batch.write(asset: worker, to: path))
    }
    return batch
  }

  /// What the site has beside its documents.
  func batch(
    of files: [EditionFile],
    in session: PublishingSession
  ) throws(Failure) -> StagedBatch {
    var batch = session.batch()
    for file in files { try Failure.publishing(batch.write(asset: file.bytes, to: file.path)) }
    return batch
  }

  /// The pictures of pages, which only the site has.
  func batch(
    ofPictures images: [PageImage],
    in session: PublishingSession
  ) throws(Failure) -> StagedBatch {
    var batch = session.batch()
    for image in images {
      let path = "\(Tree.site.rawValue)/assets/\(image.asset)"
      try Failure.publishing(batch.write(asset: image.bytes, to: path))
    }
    return batch
  }
}
