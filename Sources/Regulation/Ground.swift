/// Why a distance period is introduced.
///
/// Russian: «основание периода».
public struct Ground: Hashable, Sendable {
  public var name: String
  /// What is introduced, prolonged and lifted, for «в связи с введением …»; `nil` for what is not, and
  /// for what nobody has said the words of.
  public var genitive: String?
  /// The category in which pupils then learn (clause 4.15).
  public var category: LearnerCategory?
  /// Whether families hand in applications (clause 1.8).
  public var needsApplications = false

  /// Whether it is the high-alert regime of clause 1.7, which holds for all programs.
  public var isHighAlert: Bool { category == .everyoneInHighAlert }
}

extension Ground {
  /// A ground of which nothing is said yet but its name.
  public init(name: String) { self.init(name: name, genitive: nil) }
}
