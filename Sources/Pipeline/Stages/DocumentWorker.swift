import Documents
import Edition
import Publishing
import Renderers

/// Renders documents into a batch: one of several that share an edition.
struct DocumentWorker {
  let edition: Edition
  /// What the manifest leaves out of the paths of sources, so that it names no folder of a machine.
  let content: String
  /// Told how many documents were done since the last time.
  let report: @Sendable (Int) -> Void

  /// Takes runs of documents until there are no more.
  func fill(_ batch: inout StagedBatch, _ next: () -> Range<Int>?) -> Result<Void, Failure> {
    do throws(Failure) {
      while let run = next() {
        for number in run {
          for file in edition.files(of: number) { try stage(file, in: &batch) }
        }
        report(run.count)
      }
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  private func stage(_ file: EditionFile, in batch: inout StagedBatch) throws(Failure) {
    let sources = file.sources.map(inner)
    guard let key = file.rendering.key else {
      let bytes = try bytes(of: file)
      do throws(PublishingError) {
        return try batch.write(bytes, to: file.path, kind: file.kind, sources: sources)
      } catch { throw Failure(error) }
    }
    let digest = SHA256.digest(of: key)
    let planned = PlannedFile(path: file.path, key: digest, kind: file.kind, sources: sources)
    if batch.keeps(planned) { return }
    let bytes = try bytes(of: file)
    do throws(PublishingError) { try batch.write(planned, bytes: bytes) } catch {
      throw Failure(error)
    }
  }

  private func bytes(of file: EditionFile) throws(Failure) -> [UInt8] {
    do throws(RenderingError) { return try file.rendering.bytes() } catch {
      throw .world("документ «\(file.path)» не удалось записать: \(error.fault.russian)")
    }
  }

  private func inner(_ path: String) -> String {
    let rest = path.utf8.dropFirst(content.utf8.count)
    guard path.utf8.starts(with: content.utf8), rest.first == UInt8(ascii: "/") else { return path }
    return String(decoding: rest.dropFirst(), as: UTF8.self)
  }
}
