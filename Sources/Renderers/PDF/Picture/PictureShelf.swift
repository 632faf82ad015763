import Documents
import Synchronization

/// Keeps the last pictures that files showed: every notice begins with the same emblem.
final class PictureShelf: Sendable {
  /// A picture with what was made of it.
  private struct Entry {
    /// As documents have it.
    let picture: Picture
    /// `nil` for a picture that cannot be read, so that nobody tries again.
    let packed: PackedPicture?
  }

  /// The oldest first; workers share them.
  private let entries = Mutex<[Entry]>([])

  /// - Throws: `FileFault` when the picture is damaged.
  func packed(_ picture: Picture) throws(FileFault) -> PackedPicture {
    guard let packed = kept(picture) else {
      throw FileFault.pictureUnreadable(picture.description)
    }
    return packed
  }

  /// The packed picture; two workers may pack the same one at once, which does no harm.
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

  /// An edition has the emblem and few others.
  private static let most = 4
}
