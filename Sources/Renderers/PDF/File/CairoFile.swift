/// A file that Cairo wrote, as its objects.
///
/// Such files have one form: a line for the version, objects one after another, the table of their
/// places, and the trailer, which says where to begin.
struct CairoFile {
  /// By number, from 1 on: from the object's number up to the next object.
  var objects: [[UInt8]]
  /// Before the first object.
  private let head: ArraySlice<UInt8>
  /// Of the trailer, the lines that name objects.
  private let roots: [ArraySlice<UInt8>]
  /// The objects that the file has at first, in its order.
  private let order: [Int]

  /// `nil` when the bytes have another form.
  init?(_ bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let end = bytes.suffix(60).split(separator: newline).dropLast()
    guard let table = end.last.flatMap(Self.number), bytes.indices.contains(table) else {
      return nil
    }
    // «xref», «0 360», a line for each object, «trailer», «<< /Size 360», the roots, «>>»,
    // «startxref», the place of the table, «%%EOF».
    let lines = bytes[table...].split(separator: newline)
    guard let count = lines.dropFirst().first.flatMap({ Self.number($0.dropFirst(2)) }),
      lines.count > count + 8
    else { return nil }
    let places = lines[3..<count + 2].compactMap { Self.number($0.prefix(10)) }
    order = places.indices.sorted { places[$0] < places[$1] }
    let borders = order.map { places[$0] } + [table]
    guard places.count == count - 1, zip(borders, borders.dropFirst()).allSatisfy(<) else {
      return nil
    }
    objects = places.map { _ in [] }
    for (index, ends) in zip(order, zip(borders, borders.dropFirst())) {
      objects[index] = Array(bytes[ends.0..<ends.1])
    }
    head = bytes[..<borders[0]]
    roots = Array(lines[(count + 4)...].dropLast(4))
  }

  func bytes() -> [UInt8] {
    var result = Array(head)
    var places = objects.map { _ in 0 }
    for index in order + Array(order.count..<objects.count) {
      places[index] = result.count
      result += objects[index]
    }
    let table = result.count
    result += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for place in places { result += "\(Self.tenDigits(place)) 00000 n \n".utf8 }
    result += "trailer\n<< /Size \(objects.count + 1)\n".utf8
    for root in roots { result += root + [UInt8(ascii: "\n")] }
    result += ">>\nstartxref\n\(table)\n%%EOF\n".utf8
    return result
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func tenDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
  }
}
