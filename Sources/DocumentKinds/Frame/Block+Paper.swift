import Documents

extension Block {
  /// A block of a template as papers have it: below the name of a paper stands what it is about.
  ///
  /// Russian: «заголовок к тексту».
  var asPaper: Block {
    guard case .heading(2, let words, _) = self else { return self }
    return .paragraph(words, .subject)
  }
}
