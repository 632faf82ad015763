/// An organisational form of distance learning, by its printed words.
///
/// Russian: «форма удалённого обучения» (пп. 1.13, 1.14, Приложение 1). The vocabulary is open.
public struct LearningForm: Hashable, Sendable {
  /// The words of the vocabulary, in lower case, or the author's own.
  public let words: String

  public init(_ words: String) { self.words = words }
}
