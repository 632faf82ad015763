import Documents
import Synchronization

/// Keeps the last pictures that files showed: every notice begins with the same emblem.
final class PictureShelf: Sendable {
  private struct Entry {
    let picture: Picture
    let packed: PackedPicture?
  }

  private let entries = Mutex<[Entry]>([])

  /// - Throws: `FileFault` when the picture is damaged.
  func packed(_ picture: Picture) throws(FileFault) -> PackedPicture {
    guard let packed = kept(picture) else {
      throw FileFault.pictureUnreadable(picture.description)
    }
    return packed
  }

  private func kept(_ picture: Picture) -> PackedPicture? {
    let known = entries.withLock { $0.first { $0.picture == picture } }
    if let known { return known.packed }
    let packed = PackedPicture(picture)
    entries.withLock { entries in
      entries.append(Entry(picture: picture, packed: packed))
      if entries.count > Self.most { entries.removeFirst() }
    }
    return packed
  }

  private static let most = 4
}
