/// Why a distance period is introduced.
///
/// Russian: «основание периода».
public struct Ground: Hashable, Sendable {
  public var name: String
  /// Further names by which people call it.
  public var otherNames: [String] = []
  /// What a period says of it: «по гриппу»; empty where it says no more than the name.
  public var detail = ""
  /// What is introduced, prolonged and lifted, for «в связи с введением …»; `nil` for what is not, and
  /// for what nobody has said the words of.
  public var genitive: String?
  /// The category in which pupils then learn (clause 4.15).
  public var category: LearnerCategory?
  /// Whether families hand in applications (clause 1.8).
  public var needsApplications = false

  /// The name with what a period says of it: «карантин по гриппу».
  public var printed: String { withDetail(name) }

  /// The genitive with what a period says of it: «карантина по гриппу».
  public var printedGenitive: String? { genitive.map(withDetail) }

  private func withDetail(_ words: String) -> String {
    detail.isEmpty ? words : "\(words) \(detail)"
  }

  /// Whether it is the high-alert regime of clause 1.7, which holds for all programs.
  public var isHighAlert: Bool { category == .everyoneInHighAlert }
}

extension Ground {
  /// A ground of which nothing is said yet but its name.
  public init(name: String) { self.init(name: name, category: nil) }
}
