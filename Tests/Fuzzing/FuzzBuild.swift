import Edition
import Publishing

/// Every document of an edition in every format, and what is wrong with the files.
struct FuzzBuild {
  private(set) var faults: [String] = []
  /// By path, which is folded, since there are systems that do not tell the case of letters.
  private var files: [String: [UInt8]] = [:]

  var count: Int { files.count }

  init(_ edition: Edition?) {
    guard let edition else {
      faults.append("an accepted institution has no edition")
      return
    }
    for turn in edition.turns {
      let made = files
      let reading = FileReading(bytes: { made[$0.lowercased()] }) { made[$0.lowercased()]?.count }
      for number in turn {
        add(edition, number, made.isEmpty ? .none : reading)
      }
    }
  }

  private mutating func add(_ edition: Edition, _ number: Int, _ reading: FileReading) {
    do throws(EditionError) {
      for file in try edition.files(of: edition.document(of: number), number, reading: reading) {
        if !PlannedFile.isSafe(path: file.path) {
          faults.append("a path is not safe: \(file.path)")
        }
        if files.updateValue(file.bytes, forKey: file.path.lowercased()) != nil {
          faults.append("two files have one path: \(file.path)")
        }
      }
    } catch {
      let kind = edition.outline(of: number).kind
      faults.append("a document is not written: \(kind): \(error.fault)")
    }
  }
}
