/// What python-docx and the rules of Microsoft's SDK, readers that we did not write, find in a paper.
struct ReadPaper: Decodable {
  struct Paragraph: Decodable, Equatable {
    var style: String
    var text: String
  }

  struct Table: Decodable {
    var style: String
    /// Merged cells are told at each of their places.
    var rows: [[String]]
    var headerRows: Int
    /// In twentieths of a point.
    var widths: [Int]
    var caption: String
  }

  struct Section: Decodable {
    var orientation: String
    var millimetres: [Int]
    var firstPageDiffers: Bool
    var firstHeader: String
    var header: String
  }

  struct Control: Decodable, Equatable {
    var name: String
    var isBox: Bool
    var text: String
  }

  struct Part: Decodable {
    var name: String
    /// Empty for pictures.
    var xml: String
  }

  /// What the schema and the rules beyond it forbid.
  var faults: [String]
  var title: String
  var creator: String
  var language: String
  var created: String
  var paragraphs: [Paragraph]
  /// Of all paragraphs, those in cells too, in their order.
  var words: [String]
  var tables: [Table]
  var sections: [Section]
  var controls: [Control]
  var pictures: [String]
  var links: [String]
  /// In their order in the package.
  var parts: [Part]

  func xml(_ name: String) -> String { parts.first { $0.name == name }?.xml ?? "" }
}
