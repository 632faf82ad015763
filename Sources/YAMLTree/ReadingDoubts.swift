/// How much of a tree its reader does not understand: of several remedies the one that leaves least is told.
///
/// Russian: «сомнения чтения».
public struct ReadingDoubts: Comparable, Sendable {
  /// Keys that the form of the file does not have, or has once only.
  public var unknownKeys: Int

  /// All that was not understood, these keys too.
  public var all: Int

  public init(unknownKeys: Int, all: Int) { (self.unknownKeys, self.all) = (unknownKeys, all) }

  /// Nothing was left in doubt, or nobody asked.
  public static let none = ReadingDoubts(unknownKeys: 0, all: 0)

  /// Those of a text that has no tree.
  static let unknown = ReadingDoubts(unknownKeys: .max, all: .max)

  /// So many doubts more; what is unknown already cannot be more so.
  mutating func add(_ count: Int) {
    if all != .max { all += count }
  }

  /// An unknown key weighs more than anything that is wrong with values.
  public static func < (some: ReadingDoubts, others: ReadingDoubts) -> Bool {
    (some.unknownKeys, some.all) < (others.unknownKeys, others.all)
  }
}
