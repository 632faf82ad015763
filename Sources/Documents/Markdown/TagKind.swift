/// What a tag of HTML in a text is told as: each kind has a remedy of its own.
enum TagKind {
  /// `<br>`, for which Markdown has a sign.
  case lineBreak
  /// Any other.
  case markup

  /// Of the text that begins with the tag.
  init(_ text: String) { self = text.lowercased().hasPrefix("<br") ? .lineBreak : .markup }

  /// What is written in its place.
  var remedy: String {
    switch self {
    case .lineBreak:
      "вместо «<br>» поставьте в конце строки «\\» или начните новый абзац пустой строкой"
    case .markup:
      "уберите разметку: жирный шрифт пишется **так**, курсив – *так*; сам знак «<» пишется «\\<»"
    }
  }
}
