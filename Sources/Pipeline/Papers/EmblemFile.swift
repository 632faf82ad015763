import Diagnostics
import SourceText

/// What lies where the definitions look for the emblem, or for another picture of the institution.
enum EmblemFile {
  /// The picture that the definitions name, made of the bytes of its file; a finding where it cannot be used, and
  /// neither where none is named.
  static func read<Made>(
    _ name: Term?,
    in folder: String,
    _ make: ([UInt8]) throws(EmblemFault) -> Made,
    telling: (EmblemFault, Term) -> Diagnostic
  ) -> (Made?, [Diagnostic]) {
    guard let name, !name.value.isEmpty else { return (nil, []) }
    do throws(EmblemFault) {
      return (try make(bytes(name.value, in: folder)), [])
    } catch {
      return (nil, [telling(error, name)])
    }
  }

  /// Reads the picture.
  ///
  /// - Parameters:
  ///   - name: A path from the folder.
  ///   - folder: The content folder, which nothing is read outside of.
  /// - Returns: The bytes of the file.
  /// - Throws: `EmblemFault` when there is no file, or it must not be read.
  static func bytes(_ name: String, in folder: String) throws(EmblemFault) -> [UInt8] {
    let parts = name.split(separator: "/").filter { $0 != "." }
    if name.hasPrefix("/") || parts.contains("..") { throw .outside }
    let found: Result<[UInt8], EmblemFault>
    do throws(InputFolder.Failure) {
      found = try look(for: parts, in: InputFolder(path: folder) { _ in .text })
    } catch {
      throw error.isAbsence ? .missing : .unreadable(error.reason)
    }
    return try found.get()
  }

  /// Looks at each folder on the way, since a link may lead out of the content folder.
  private static func look(
    for parts: [Substring],
    in files: InputFolder
  ) throws(InputFolder.Failure) -> Result<[UInt8], EmblemFault> {
    for count in parts.indices.map({ $0 + 1 }) {
      let path = parts.prefix(count).joined(separator: "/")
      switch try files.kind(of: path) {
      case .folder: continue
      case .file where count < parts.count: return .failure(.missing)
      case .file: return .success(try files.bytes(of: path))
      case .link: return .failure(.link)
      case .misnamed, .other: return .failure(.unreadable("это не\u{A0}файл"))
      }
    }
    return .failure(.folder)
  }
}
