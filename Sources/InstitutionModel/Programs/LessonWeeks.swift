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
  /// What the institution calls them; `nil` for even and odd ones.
  public var name: String?

  /// Even or odd weeks of the calendar.
  public init(_ parity: WeekParity) {
    self.init(first: nil, count: 2, turn: parity == .even ? 0 : 1, name: nil)
  }

  private init(first: CalendarDate?, count: Int, turn: Int, name: String?) {
    self.first = first
    self.count = count
    self.turn = turn
    self.name = name
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
      ?? parity.map { $0 == .odd ? 0 : 1 }
    guard let turn else { return nil }
    let name = WeekParity(word: count.names[turn].folded) == nil ? count.names[turn] : nil
    self.init(first: count.first, count: count.names.count, turn: turn, name: name)
  }

  /// Whether they take in the week of the day.
  public func contains(_ day: CalendarDate) -> Bool {
    let number = first.map { (day.monday - $0.monday) / 7 } ?? day.weekNumber
    return (number % count + count) % count == turn
  }

  /// «по чётным неделям», «по неделям «числитель»».
  public var words: String {
    if let name { return "по неделям «\(name)»" }
    let isEven = first == nil ? turn == 0 : turn == 1
    return isEven ? "по чётным неделям" : "по нечётным неделям"
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
