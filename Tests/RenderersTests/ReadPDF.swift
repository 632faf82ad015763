/// What poppler and qpdf, readers that we did not write, find in a PDF of ours.
struct ReadPDF: Decodable {
  struct Font: Decodable {
    var name: String
    /// Inside the file, only the letters that are used, with their meaning.
    var usable: Bool
  }

  var title: String
  var author: String
  var subject: String
  var created: String
  var isTagged: Bool
  var language: String
  /// Of each page in points: «595x842».
  var sizes: [String]
  /// The text of each page, where it stands.
  var pages: [String]
  var fonts: [Font]
  /// The tree of tags: a line for each tag or text, set in by its depth.
  var tags: [String]
  var links: [String]
  /// «Хор – 3».
  var bookmarks: [String]
  var descriptions: [String]
  /// What tables say that they are about.
  var summaries: [String]
  /// What is drawn outside of all marks, and marks that not exactly one tag has.
  var markFaults: [String]
  /// Of each picture and mask its kind, width, height, colours, their number, bits, and its pixels.
  var pictures: [String]
  /// What cells of tables say of themselves.
  var cells: [String]

  /// What is read aloud, without the tags.
  var spoken: [String] {
    tags.map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("\"") }
      .map { String($0.dropFirst().dropLast()) }.filter { !$0.isEmpty }
  }
}
