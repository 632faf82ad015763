import Documents

/// The subject of a kind that has one document: the institution as a whole.
public enum InstitutionSubject: Hashable, Sendable {
  case whole
}

extension DocumentKind where Subject == InstitutionSubject {
  /// One document, however small the institution is.
  public static func subjects(in source: Source) -> [InstitutionSubject] { [.whole] }

  /// The kind's own name, without a part for the subject.
  public static func id(of subject: InstitutionSubject, in source: Source) -> DocumentID {
    DocumentID(kind: metadata.id)
  }
}
