/// Whether teacher and pupils are at their lesson at the same time.
///
/// Russian: «формат» (п. 4.21(4)).
public enum LearningFormat: Hashable, CaseIterable, Sendable {
  case synchronous
  case asynchronous
  case both
}
