import Documents
import Edition
import Hashing
import Publishing
import Renderers

/// Makes documents into a batch, as far as those that are published are not the same: one of several
/// workers that share an edition.
struct DocumentWorker {
  let edition: Edition
  let request: Request
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

  private func stage(_ number: Int, in batch: inout StagedBatch) throws(Failure) {
    let outline = edition.outline(of: number)
    if batch.keeps(outline.paths, key: outline.key) { return }
    let sources = edition.sources(of: number).map(request.inner)
    for file in try files(of: number, outline) {
      let planned = PlannedFile(
        path: file.path,
        key: outline.key,
        kind: outline.kind,
        sources: sources
      )
      do throws(PublishingError) { try batch.write(planned, bytes: file.bytes) } catch {
        throw Failure(error)
      }
    }
  }

  private func files(
    of number: Int,
    _ outline: DocumentOutline
  ) throws(Failure) -> [EditionFile] {
    do throws(RenderingError) { return try edition.files(of: number) } catch {
      let path = outline.paths.first ?? outline.kind
      throw .world("документ «\(path)» не удалось записать: \(error.fault.russian)")
    }
  }
}
