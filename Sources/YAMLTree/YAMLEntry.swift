import SourceText

/// One key of a mapping with its value.
public struct YAMLEntry: Hashable, Sendable {
  /// The key as written, without its quotes; the range includes them.
  public var key: Term
  /// What stands behind the colon; absent text where nothing does.
  public var value: YAMLNode
  /// Whether the key was written once more; what stood there is refused and left out.
  public var isRepeated = false
  /// The value that a comma in brackets may have torn this key from: `{адрес: Томск, ул. Мира 5}`.
  public var torn: Torn?

  /// A value in brackets with what commas tore from it.
  ///
  /// Russian: «разорванное значение».
  public struct Torn: Hashable, Sendable {
    /// The key that the value begins behind.
    public var key: Term

    /// The value up to the last of the torn parts that are met.
    public var value: String

    /// `подготовка: "курсы, 2025, 72 часа"`.
    public var line: String { "\(key.value): " + value.inYAMLQuotes }
  }

  public init(key: Term, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
