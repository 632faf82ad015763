import Schema

/// A building where lessons are.
///
/// Russian: «площадка».
public struct Site: Hashable, Sendable {
  public typealias ID = Index<Site>

  public var name: Stated<String> = .absent
  public var address: Stated<String> = .absent

  static let schema = RecordSchema("площадка", within: "в описании площадки", Self()) {
    Key("название", \.name, .title, required: true).about("например главный корпус")
    Key("адрес", \.address, .text).about("почтовый адрес")
  }
}
