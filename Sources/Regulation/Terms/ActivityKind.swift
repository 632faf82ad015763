/// What is done in e-learning.
///
/// Russian: «вид образовательной деятельности» (п. 4.12).
public enum ActivityKind: Hashable, CaseIterable, Sendable {
  case independentStudy
  case lessons
  case consultations
  case checking
  case assessment
}
