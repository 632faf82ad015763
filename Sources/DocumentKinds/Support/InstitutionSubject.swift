/// The subject of a kind that has one document: the institution as a whole.
public enum InstitutionSubject: Hashable, Sendable {
  case whole
}
