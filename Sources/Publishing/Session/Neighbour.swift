/// Folders of ours beside an output, by what they hold.
enum Neighbour: Hashable, Sendable {
  /// A tree that is being put together; of no use to anybody else.
  case stage
  /// A whole tree that is about to change places with the output, or has just done so and is not
  /// looked at yet.
  case ready
  /// A whole tree whose files take the places of those of the output one by one.
  case next
  /// An old tree that was looked at; every build tries to remove it.
  case old(Int)
  /// What came to light where only an old tree was expected; people have to look at it.
  case saved(Int)

  /// How many old trees, or saved ones, can lie beside each other.
  static let limit = 99

  /// Begins with a dot, so that it is not listed: `.Output.ozero-stage`.
  func name(beside output: String) -> String { ".\(output).ozero-\(word)" }

  /// What follows the name of the program.
  private var word: String {
    switch self {
    case .stage: "stage"
    case .ready: "ready"
    case .next: "next"
    case .old(let number): "old-\(number)"
    case .saved(let number): "saved-\(number)"
    }
  }
}
