import Definitions
import DocumentKinds
import Hashing
import InstitutionModel
import SourceText

extension InputDigests {
  /// The digests of the files that an institution was read from.
  ///
  /// - Parameters:
  ///   - definitions: The files.
  ///   - institution: What was made of them; which file a program stands in, it knows.
  ///   - request: Tells what is left out.
  init(of definitions: SourceSet, _ institution: Institution, _ request: Request) {
    let programs = Set(institution.programs.map(\.title.range.file))
    var frame = SHA256()
    var marks = SHA256()
    for name in request.without.sorted() { frame.update(name) }
    let files = definitions.identified.map { id, file in
      let path = request.inner(file.path)
      let digest = Digest(of: file.text, at: path)
      if FileRole(path: path) == .attendance {
        marks.update(digest)
      } else if !programs.contains(id) {
        frame.update(digest)
      }
      return digest
    }
    self.init(frame: frame.digest(), marks: marks.digest(), files: files)
  }
}

extension Digest {
  /// Of a file's path and bytes.
  fileprivate init(of bytes: [UInt8], at path: String) {
    var hash = SHA256()
    hash.update(path)
    hash.update(bytes)
    self = hash.digest()
  }
}
