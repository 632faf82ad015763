import CivilTime
import Russian

/// The weeks in which a lesson is held that is not held in each.
///
/// Russian: «недели»: «чётные», «нечётные», «числитель».
public struct LessonWeeks: Hashable, Sendable {
  /// A day of week 0; `nil` for the numbers of the calendar, ISO 8601.
  public var first: CalendarDate?
  /// Of so many weeks in turn, at least 2.
  public var count: Int
  /// The one whose number leaves this when it is divided by ``count``.
  public var turn: Int
  /// What they are called; `nil` for weeks that have a name of the institution's own.
  public var parity: WeekParity?
  /// What the institution calls them; `nil` for even and odd ones.
  public var name: String?

  /// Even or odd weeks of the calendar.
  public init(_ parity: WeekParity) {
    (first, count, turn) = (nil, 2, parity == .even ? 0 : 1)
    self.parity = parity
  }

  private init(_ turn: Int, of count: WeekCount) {
    (first, self.count, self.turn) = (count.first, count.names.count, turn)
    parity = WeekParity(word: count.names[turn].folded)
    if parity == nil { name = count.names[turn] }
  }

  /// The weeks that a text names: by the institution's count where there is one; `nil` for a word that
  /// nobody has said the meaning of.
  public init?(_ text: String, countedBy count: WeekCount?) {
    let word = text.folded
    let parity = WeekParity(word: word)
    guard let count else {
      guard let parity else { return nil }
      self.init(parity)
      return
    }
    let turn =
      count.names.firstIndex { $0.folded == word }
      ?? count.names.firstIndex { word.hasPrefix($0.folded.dropLast()) }
      ?? parity.flatMap { parity in
        count.names.firstIndex { WeekParity(word: $0.folded) == parity }
          ?? (parity == .odd ? 0 : 1)
      }
    guard let turn else { return nil }
    self.init(turn, of: count)
  }

  /// Whether they take in the week of the day.
  public func contains(_ day: CalendarDate) -> Bool {
    let number = first.map { (day.monday - $0.monday) / 7 } ?? day.weekNumber
    return (number % count + count) % count == turn
  }

  /// «по чётным неделям», «по неделям «числитель»».
  public var words: String {
    if let name { return "по неделям «\(name)»" }
    return parity == .even ? "по чётным неделям" : "по нечётным неделям"
  }
}

extension WeekParity {
  /// The parity that a folded word names: «чётные», «по нечётным неделям».
  init?(word: String) {
    let stem = word.hasPrefix("по ") ? word.dropFirst(3) : word[...]
    if stem.hasPrefix("нечет") {
      self = .odd
    } else if stem.hasPrefix("чет") {
      self = .even
    } else {
      return nil
    }
  }
}
