import Russian

/// What becomes of a lesson that is changed; several things may be at once.
///
/// Russian: «отмена», «перенос», «замена», «кабинет», «формат», «совместно с», «дополнительное занятие».
public struct LessonEffect: Hashable, Sendable {
  public var isCancelled = false
  public var move: LessonMove?
  public var substitute: Substitute?
  public var room: String?
  public var site: Site.ID?
  public var format: ChangedFormat?
  /// The groups with which it is held together.
  public var partners: [Group.ID] = []
  /// A lesson that the timetable does not have; `nil` where there is none.
  public var addition: LessonMove?

  public init() {}

  /// Who teaches instead.
  ///
  /// Russian: «замена».
  public enum Substitute: Hashable, Sendable {
    case teacher(Teacher.ID)
    /// Nobody is found yet.
    case open
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { self == LessonEffect() }

  /// Whether a lesson stays on its day with something else about it.
  public var changesInPlace: Bool {
    substitute != nil || room != nil || site != nil || format != nil || !partners.isEmpty
  }

  /// What both say; where they disagree, what this one does.
  public func over(_ wide: LessonEffect) -> LessonEffect {
    var both = self
    // Who says something of the one lesson knows of the whole day.
    both.isCancelled = isCancelled || wide.isCancelled && move == nil && !changesInPlace
    both.move = move ?? wide.move
    both.substitute = substitute ?? wide.substitute
    both.room = room ?? wide.room
    both.site = site ?? wide.site
    both.format = format ?? wide.format
    both.partners = partners.isEmpty ? wide.partners : partners
    return both
  }
}

extension String {
  /// Whether it says in place of a name that nobody teaches instead yet: «не назначена», «ищем», «вакансия».
  public var saysNoSubstitute: Bool {
    let words = folded
    return saysNoPerson
      || ["не назнач", "ищем", "ищут", "уточня", "не найден"].contains(where: words.hasPrefix)
      || ["нет", "–", "-"].contains(words)
  }
}
