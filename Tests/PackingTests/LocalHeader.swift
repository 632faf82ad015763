/// What stands before each entry of an archive (APPNOTE 4.3.7), found without a library.
struct LocalHeader {
  var flags: Int
  var method: Int
  var time: Int
  var date: Int
  var extraLength: Int
  var name: String

  /// The headers, one behind the other from the first byte on.
  static func all(in bytes: [UInt8]) -> [LocalHeader] {
    var headers: [LocalHeader] = []
    var offset = 0
    while bytes[offset...].starts(with: [0x50, 0x4B, 3, 4]) {
      let number = { (place: Int, width: Int) in
        bytes[offset + place..<offset + place + width].reversed().reduce(0) { $0 << 8 | Int($1) }
      }
      let nameLength = number(26, 2)
      headers.append(
        LocalHeader(
          flags: number(6, 2),
          method: number(8, 2),
          time: number(10, 2),
          date: number(12, 2),
          extraLength: number(28, 2),
          name: String(decoding: bytes[offset + 30..<offset + 30 + nameLength], as: UTF8.self)
        )
      )
      offset += 30 + nameLength + number(28, 2) + number(18, 4)
    }
    return headers
  }
}
