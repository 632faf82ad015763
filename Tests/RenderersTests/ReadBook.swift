/// What openpyxl, a reader that we did not write, finds in a file of ours.
struct ReadBook: Decodable {
  var title: String
  var creator: String
  var created: String
  var modified: String
  /// All texts of cells, decoded as the format's specification says.
  var strings: [String]
  /// Parts with formulas or links.
  var suspiciousParts: [String]
  var yearsOfParts: [Int]
  var sheets: [ReadSheet]
}

struct ReadSheet: Decodable {
  struct PrintHeader: Decodable {
    var center: String
    var right: String
  }

  struct Validation: Decodable, Equatable {
    var range: String
    var kind: String
    var `operator`: String
    var formula: String
    /// Of a range, its upper end.
    var maximum: String
    var severity: String
    /// What is said when it is broken.
    var words: String
  }

  var name: String
  var cells: [String: ReadCell]
  var merged: [String]
  var freeze: String
  var filter: String
  var titleRows: String
  var titleColumns: String
  var printArea: String
  /// The columns before which a page of paper ends.
  var breaks: [Int]
  /// Percent.
  var scale: Int
  var orientation: String
  var paper: String
  var fit: Bool
  var fitHeight: String
  var header: PrintHeader
  var footer: String
  var validations: [Validation]
  var protected: Bool
  var widths: [Double]
  /// Points by the number of the row, where they are not left to the program.
  var heights: [String: Double]

  /// The rules that offer words.
  var lists: [Validation] { validations.filter { $0.kind == "list" } }
  /// The rules for numbers of people.
  var counts: [Validation] { validations.filter { $0.kind == "whole" } }
}

struct ReadCell: Decodable, Equatable {
  /// `s` text, `n` number, `d` date, `f` formula, `empty`.
  var type: String
  var value: String
  var format: String
  var color: String
  var font: String
  /// Degrees.
  var rotation: Int
  var wraps: Bool
}
