/// What a rule has to know and definitions may lack: what is to be found out, by whom, until when.
///
/// Russian: «сведения».
public struct Knowledge: Hashable, Sendable {
  /// Until when it is wanted.
  public enum Deadline: Hashable, Sendable, CaseIterable {
    /// The last day on which families hand in applications.
    case applications
    /// The first day of the distance period.
    case periodBegins
    /// Two working days after the first day of the period.
    case firstMarks
    /// The first day of the school year.
    case yearBegins
    /// It has to be looked at again and again.
    case weekly
  }

  /// Who finds it out.
  public enum Keeper: Hashable, Sendable, CaseIterable {
    /// Whoever registers applications.
    case registration
    /// Whoever answers for the methods.
    case methods
    /// The teachers of the groups, or the heads of their departments.
    case departments
  }

  /// As a question without its mark: «сколько заявлений подали семьи».
  public let question: String
  /// In the infinitive.
  public let deed: String
  public let keeper: Keeper
  public let deadline: Deadline
}
