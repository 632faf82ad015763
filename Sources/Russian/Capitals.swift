extension String {
  /// The text as a sentence begins: «понедельник, 5 октября» becomes «Понедельник, 5 октября».
  public var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
