/// Who may learn by the mediated model.
///
/// Russian: «категория обучающихся» (п. 4.15); raw values are the numbers of its items.
public enum LearnerCategory: Int, Hashable, CaseIterable, Sendable {
  case competitors = 1
  case achievers = 2
  case absentees = 3
  case partTime = 4
  case everyoneInHighAlert = 5
}
