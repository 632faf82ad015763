/// Data for other programs, before any file format.
public indirect enum DataValue: Hashable, Sendable {
  /// Names with their values, in their order.
  case record([Field])
  case list([DataValue])
  case text(String)
  case number(Int)
  case truth(Bool)
  /// The page of a document, wherever the edition puts it.
  case page(DocumentID)
  case nothing

  /// A name with its value.
  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: DataValue

    public init(_ name: String, _ value: DataValue) {
      self.name = name
      self.value = value
    }
  }
}

extension DataValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  public init(dictionaryLiteral elements: (String, DataValue)...) {
    self = .record(elements.map { Field($0, $1) })
  }

  public init(stringLiteral text: String) { self = .text(text) }

  public init(integerLiteral number: Int) { self = .number(number) }

  /// Nothing where there is no text.
  public init(_ text: String?) { self = text.map(DataValue.text) ?? .nothing }

  /// Nothing where there is no number.
  public init(_ number: Int?) { self = number.map(DataValue.number) ?? .nothing }
}
