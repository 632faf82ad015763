import Documents

/// What a family needs, does and answers for.
///
/// Russian: «памятка для семьи» (пп. 1.8, 1.9, 2.8, 4.5, 4.6, 5.3, 5.4).
public enum MemoFamilies: DocumentKind {
  public typealias Source = PublicSource
  public typealias Subject = InstitutionSubject
  public typealias Words = SheetWords

  public static let metadata = KindMetadata(
    id: "memo-families",
    title: "Памятка для семьи",
    clauses: ["1.8", "1.9", "2.8", "4.5", "4.6", "4.7", "4.22", "5.3", "5.4"]
  )

  public static let placement = Placement(.site, .file("rules/families"), [.html])
}
