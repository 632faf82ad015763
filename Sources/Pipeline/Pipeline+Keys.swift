import InstitutionModel
import Schema
import StartingFiles

extension Pipeline {
  /// The page of all keys of the definitions, in Markdown.
  public static var keysPage: String {
    KeysPage.text(
      of: FileForm.all,
      beginningWith: startingFiles.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    )
  }

  /// The files that an institution begins with, by their paths in the content folder.
  public static var startingFiles: [(path: String, bytes: [UInt8])] { StartingFiles.all }
}
