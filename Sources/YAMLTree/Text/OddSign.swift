/// A sign that stands for one of YAML's and is not it, as word processors put them.
///
/// Russian: «чужой знак».
struct OddSign {
  /// What it stands for.
  enum Kind: Hashable {
    /// Blanks at the start of a line that are not plain spaces.
    case indent

    /// The sign of a list in place of a hyphen.
    case bullet(String)

    /// The number of an item in place of a hyphen: «1.».
    case number

    /// Another colon behind a key.
    case colon(String)

    /// A blank that is not plain behind a colon or a hyphen; it is read as one and not told.
    case blank
  }

  var kind: Kind

  /// The offset of the line that it stands in.
  var line: Int
  var lower: Int
  var upper: Int

  /// What is read instead.
  var edits: [TextEdit]

  /// The same, where an indent is to go.
  var withoutIndent: OddSign { indented(by: 0) }

  /// The same, where an indent has so many plain spaces.
  func indented(by columns: Int) -> OddSign {
    guard kind == .indent else { return self }
    var sign = self
    sign.edits = [TextEdit(lower, upper, String(repeating: " ", count: columns))]
    return sign
  }
}
