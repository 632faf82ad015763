/// How teacher and pupils meet.
///
/// Russian: «модель взаимодействия» (п. 4.13).
public enum InteractionModel: Hashable, CaseIterable, Sendable {
  /// Russian: «непосредственное взаимодействие»: blended learning (п. 4.14).
  case direct
  /// Russian: «опосредованное взаимодействие» (п. 4.15).
  case mediated
}
