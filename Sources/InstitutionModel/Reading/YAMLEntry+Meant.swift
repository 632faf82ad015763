import SourceText
import YAMLTree

extension YAMLEntry {
  /// A key that nobody wrote, with what its author meant under it, at the place of their words.
  init(_ key: String, _ value: String, at range: SourceRange) {
    self.init(key: Located(key, at: range), value: YAMLNode(.scalar(value, .plain), at: range))
  }
}
