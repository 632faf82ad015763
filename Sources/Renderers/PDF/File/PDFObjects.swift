import Hashing

/// The objects of a file, by number from 1 on, and the table of their places (ISO 32000-1, 7.5).
struct PDFObjects {
  /// Where an object is.
  private enum Place {
    /// A number that no object has yet.
    case nowhere
    /// At a byte offset of the file.
    case file(Int)
    /// The object of that index in a stream of objects (ISO 32000-1, 7.5.7).
    case packed(stream: Int, index: Int)
  }

  /// The file so far.
  private var file = ByteBuffer(capacity: 1 << 16)
  /// By number, from 1.
  private var places: [Place] = []
  /// Packs every stream.
  private let deflater = Deflater()
  /// Of the stream that is being filled.
  private var packed = ByteBuffer(capacity: 1 << 14)
  /// The number and the beginning of each object in it.
  private var contents: [(number: Int, start: Int)] = []
  /// The number of the stream that is being filled; 0 before the first.
  private var packedStream = 0
  /// Of each stream its length, and the checksum that it ends in.
  private var checksums: [UInt8] = []

  /// The head of the file, with bytes beyond ASCII so that programs take it for binary (ISO
  /// 32000-1, 7.5.2).
  init() {
    file.append("%PDF-1.7\n%\u{E9}\u{E9}\n")
  }

  /// Gives a number to an object that is written later.
  mutating func number() -> Int {
    places.append(.nowhere)
    return places.count
  }

  /// Writes an object that is no stream.
  mutating func add(_ number: Int, _ object: PDFSyntax) {
    if contents.isEmpty { packedStream = self.number() }
    places[number - 1] = .packed(stream: packedStream, index: contents.count)
    contents.append((number, packed.count))
    packed.append(object.bytes)
    packed.append("\n")
    if contents.count == Self.mostPacked { finishPacked() }
  }

  /// Writes an object that is no stream, and gives it a number.
  mutating func add(_ object: PDFSyntax) -> Int {
    let number = number()
    add(number, object)
    return number
  }

  /// Writes an object that who looks at the bytes can read.
  mutating func addAlone(_ number: Int, _ object: PDFSyntax) {
    begin(number)
    file.append(object.bytes)
    file.append("\nendobj\n")
  }

  /// Writes a stream; its bytes are packed here.
  mutating func addStream(
    _ number: Int,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ entries: PDFSyntax = ""
  ) {
    addPacked(number, deflater.packed(bytes), entries)
  }

  /// Writes a stream whose bytes are packed already.
  mutating func addPacked(_ number: Int, _ bytes: [UInt8], _ entries: PDFSyntax = "") {
    checksums += "\(bytes.count) ".utf8
    checksums += bytes.suffix(4)
    begin(number)
    file.write("<</Length \(bytes.count)/Filter/FlateDecode\(entries)>>\nstream\n")
    file.append(bytes)
    file.append("\nendstream\nendobj\n")
  }

  /// Notes the object's place and writes its head.
  private mutating func begin(_ number: Int) {
    places[number - 1] = .file(file.count)
    file.write("\(number) 0 obj\n")
  }

  /// The file, with the table of the objects' places at its end.
  mutating func finish(catalog: Int, information: Int) -> [UInt8] {
    if !contents.isEmpty { finishPacked() }
    let table = number()
    let start = file.count
    places[table - 1] = .file(start)
    let identity = String(SHA256.digest(of: checksums).hex.prefix(32))
    rows().withUnsafeBufferPointer { rows in
      addStream(
        table,
        rows,
        """
        /Type/XRef/W[1 4 2]/Size \(places.count + 1)/Root \(object: catalog)\
        /Info \(object: information)/ID[<\(ascii: identity)><\(ascii: identity)>]
        """
      )
    }
    file.write("startxref\n\(start)\n%%EOF\n")
    return file.take()
  }

  /// Writes the stream of objects that was being filled; its head tells where each begins.
  private mutating func finishPacked() {
    var stream = ByteBuffer(capacity: packed.count + 12 * contents.count)
    for (number, start) in contents { stream.write("\(number) \(start) ") }
    let entries: PDFSyntax = "/Type/ObjStm/N \(contents.count)/First \(stream.count)"
    packed.withBytes { stream.append($0) }
    stream.withBytes { addStream(packedStream, $0, entries) }
    packed.clear()
    contents.removeAll(keepingCapacity: true)
  }

  /// A row for each number: what kind of place, where, and the index there.
  private func rows() -> [UInt8] {
    var rows: [UInt8] = [0, 0, 0, 0, 0, 0xFF, 0xFF]
    rows.reserveCapacity(7 * (places.count + 1))
    for place in places {
      switch place {
      case .nowhere: Self.add(0, 0, 0, to: &rows)
      case .file(let offset): Self.add(1, offset, 0, to: &rows)
      case .packed(let stream, let index): Self.add(2, stream, index, to: &rows)
      }
    }
    return rows
  }

  /// Seven bytes: one of kind, four of place, two of index, the highest first.
  private static func add(_ kind: UInt8, _ place: Int, _ index: Int, to rows: inout [UInt8]) {
    rows.append(kind)
    for shift in [24, 16, 8, 0] { rows.append(UInt8(truncatingIfNeeded: place >> shift)) }
    for shift in [8, 0] { rows.append(UInt8(truncatingIfNeeded: index >> shift)) }
  }

  /// Objects in one stream: a reader unpacks all of them to see one.
  private static let mostPacked = 1_000
}
