import Regulation

/// Words of the definitions that no regulation changes.
///
/// Russian: «на», «подписывает», «место работы».
public enum OwnWords {
  /// Whose posts in chats are counted together.
  public static let counted = WordList<ChatHours.Counted>([
    .init(.teacher, "педагога", ["педагог", "каждого педагога"]),
    .init(.group, "группу", ["группа", "каждую группу"]),
  ])

  /// A program that has all levels.
  static let allLevels = WordList<Bool>(
    [
      .init(
        true,
        "разноуровневый",
        ["разноуровневая программа", "многоуровневый", "все уровни", "разные уровни"]
      )
    ]
  )

  /// Who signs notices to parents.
  public static let signatories = WordList<NoticeSignatory>([
    .init(.director, "директор", ["директор учреждения"]),
    .init(
      .head,
      "руководитель подразделения",
      [
        "руководитель", "рук. подразделения", "рук подразделения", "руководитель отдела",
        "рук. отдела", "заведующий отделом", "зав. отделом",
      ]
    ),
    .init(.teacher, "педагог", ["педагог группы", "педагоги"]),
  ])

  /// Where a teacher works in distance periods.
  public static let workplaces = WordList<Workplace.Place>([
    .init(.institution, "учреждение", ["в учреждении"]),
    .init(.home, "дом", ["дома", "из дома"]),
  ])
}
