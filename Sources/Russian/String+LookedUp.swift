extension String {
  /// As it is looked up in lists: «ё» as «е», capitals as small letters, quotation marks not counted.
  public var lookedUp: String { folded.filter { $0 != "\"" } }
}
