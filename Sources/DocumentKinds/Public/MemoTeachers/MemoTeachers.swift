import Documents

/// What a teacher does in chats and in distance periods.
///
/// Russian: «памятка для педагога» (пп. 2.7, 4.21–4.23).
public enum MemoTeachers: DocumentKind {
  public typealias Source = PublicSource
  public typealias Subject = InstitutionSubject
  public typealias Words = SheetWords

  public static let metadata = KindMetadata(
    id: "memo-teachers",
    title: "Памятка для педагога",
    clauses: ["2.7", "4.21", "4.22", "4.23"]
  )

  public static let placement = Placement(.site, .file("rules/teachers"), [.html])
}
