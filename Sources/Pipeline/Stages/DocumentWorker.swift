import Documents
import Edition
import Hashing
import Publishing
import Renderers

/// Makes documents into a batch, as far as those that are published are not the same: one of several
/// workers that share an edition.
struct DocumentWorker {
  /// Which documents there are.
  let edition: Edition
  /// Which of them are wanted.
  let request: Request
  /// What was made in earlier turns; `nil` while nothing was.
  var finished: FinishedFiles?
  /// Told how many documents were done since the last time.
  let report: @Sendable (Int) -> Void

  /// Takes runs of documents until there are no more.
  func fill(_ batch: inout StagedBatch, _ next: () -> Range<Int>?) -> Result<Void, Failure> {
    do throws(Failure) {
      while let run = next() {
        for number in run { try stage(number, in: &batch) }
        report(run.count)
      }
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  /// Keeps the document's files, leaves them as they are, or makes them.
  private func stage(_ number: Int, in batch: inout StagedBatch) throws(Failure) {
    let outline = edition.outline(of: number)
    if !request.wants(outline), batch.leave(outline.paths) { return }
    let key = key(of: number, outline)
    if batch.keeps(outline.paths, key: key) { return }
    let document = edition.document(of: number)
    let content = edition.content(of: document, number)
    let sources = edition.sources(of: number).map(request.inner)
    let planned = { @Sendable (path: String, words: [UInt8]?) in
      PlannedFile(
        path: path,
        key: key,
        content: content,
        kind: outline.kind,
        sources: sources,
        words: words
      )
    }
    if batch.keeps(outline.paths.map { planned($0, nil) }) { return }
    let files = try files(of: document, number)
    if files.isEmpty { try refuse(number, outline) }
    for file in files {
      try Failure.publishing(batch.write(planned(file.path, file.words), bytes: file.bytes))
    }
  }

  /// An archive alone is made of documents that are there; where none is, nothing would be said.
  private func refuse(_ number: Int, _ outline: DocumentOutline) throws(Failure) {
    guard !request.only.isEmpty, outline.turn == .afterDocuments,
      let path = outline.paths.first, !edition.parts(of: number).isEmpty
    else { return }
    throw .usage(
      "--only: архив «\(path)» складывают из готовых документов, а\u{A0}их ещё нет; "
        + "сначала выпустите всё: ozero build"
    )
  }

  /// What looks at finished files also follows from their bytes.
  private func key(of number: Int, _ outline: DocumentOutline) -> Digest {
    guard let finished else { return outline.key }
    var hash = SHA256()
    hash.update(outline.key)
    switch outline.turn {
    case .first: return outline.key
    case .afterDocuments:
      for path in edition.parts(of: number) {
        hash.update(path)
        if let digest = finished.digest(at: path) { hash.update(digest) }
      }
    case .afterArchives: hash.update(finished.sizes)
    }
    return hash.digest()
  }

  /// Reads files of earlier turns; none in the first.
  private var reading: FileReading {
    finished.map { finished in
      FileReading(bytes: { finished.bytes(at: $0) }, size: { finished.size(at: $0) })
    } ?? .none
  }

  /// Where a file cannot be written, the run fails: a document is never left out in silence.
  private func files(of document: Document, _ number: Int) throws(Failure) -> [EditionFile] {
    do throws(EditionError) {
      return try edition.files(of: document, number, reading: reading)
    } catch {
      throw .world("документ «\(error.path)» не удалось записать: \(error.fault.russian)")
    }
  }
}
