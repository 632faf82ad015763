/// A file of a generated content folder.
struct GeneratedFile {
  /// From the content folder, with `/`.
  var path: String
  var text: String
}
