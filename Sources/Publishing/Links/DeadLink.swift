/// A place of a page whose link leads nowhere, or whose name is not its own.
public struct DeadLink: Hashable, Sendable, Comparable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// There is no such file.
    case noFile(address: String)
    /// The file has no such place.
    case noPlace(address: String)
    /// The address leads out of the tree, which may lie anywhere.
    case outside(address: String)
    /// The page has two places of one name.
    case twice(id: String)
  }

  /// The page, relative to the output.
  public var path: String
  /// Counted from 1.
  public var line: Int
  public var fault: Fault

  public init(path: String, line: Int, fault: Fault) {
    self.path = path
    self.line = line
    self.fault = fault
  }

  /// One line of Russian that names the page, its line and what is wrong there.
  public var message: String {
    let place = "«\(path)», строка \(line)"
    return switch fault {
    case .noFile(let address): "\(place): ссылка «\(address)» никуда не ведёт: такого файла нет"
    case .noPlace(let address): "\(place): на странице нет места, куда ведёт ссылка «\(address)»"
    case .outside(let address): "\(place): ссылка «\(address)» ведёт за пределы сайта"
    case .twice(let id): "\(place): имя «\(id)» уже есть у другого места страницы"
    }
  }

  /// By page and line: the order in which they are told.
  public static func < (first: Self, second: Self) -> Bool {
    (first.path, first.line, first.message) < (second.path, second.line, second.message)
  }
}
