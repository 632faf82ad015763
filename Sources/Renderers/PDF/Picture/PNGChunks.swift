/// The parts of a PNG, each with its name, up to where the file is cut off (RFC 2083, 3.2).
struct PNGChunks: Sequence, IteratorProtocol {
  private let png: [UInt8]
  /// After the signature.
  private var place = 8

  /// Of a file whose signature was checked before.
  init(_ png: [UInt8]) { self.png = png }

  /// Whether the part is there that ends a file.
  var areWhole: Bool { contains { $0.name == "IEND" } }

  /// The next part; `nil` at the end, or where what is left is shorter than it says.
  mutating func next() -> (name: String, content: ArraySlice<UInt8>)? {
    guard place + 12 <= png.count else { return nil }
    let length = png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    let start = place + 8
    guard length <= png.count - start - 4 else { return nil }
    let name = String(decoding: png[place + 4..<start], as: UTF8.self)
    place = start + length + 4
    return (name, png[start..<start + length])
  }
}
