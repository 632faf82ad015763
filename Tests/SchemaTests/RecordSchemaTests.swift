import Diagnostics
import SourceText
import Testing
import YAMLTree

@testable import Schema

/// What a record says of each of its keys, as it is written and as it is inherited.
struct RecordSchemaTests {
  /// A record with a key of each kind.
  struct Visit: Equatable, Sendable {
    var guest: Stated<String> = .absent
    var people: Stated<Int> = .absent
    var colours: Stated<[Located<String>]> = .absent
    /// Set, and never unclear: without a place there is no visit.
    var place = "дом"

    static let schema = RecordSchema("описание визита", Visit()) {
      Key("гость", \.guest, .text, required: true).about("кто пришёл")
      Key("человек", \.people, .number).about("сколько их")
      Key("цвета", \.colours, .list(of: .choice(of: "цвета", words: ["белый"], white)))
        .about("каких цветов")
      Key("место", .text) { $0.place = $1.value }.about("где")
    }

    private static let white: @Sendable (String) -> String? = { $0 == "белый" ? $0 : nil }
  }

  /// A record that is none without a part.
  struct Parcel: Equatable, Sendable {
    var weight = 0

    static let schema = RecordSchema("посылка", Parcel()) {
      Key("вес", .number, required: true) { $0.weight = $1.value }.about("в граммах")
    }
  }

  static let wholes: [(String, [String], String?, Bool)] = [
    ("гость: Ольга", [String](), "Ольга", true), ("гость: Ольга\nчеловек: 2", [], "Ольга", true),
    ("гость: Ольга\nчеловек: много", ["unreadable-value"], "Ольга", false),
    ("гость: Ольга\nчеловек: [1, 2]", ["wrong-shape"], "Ольга", false),
    ("человек: 2", ["missing-key"], nil, false),
    ("гость:\nчеловек: 2", ["missing-value"], nil, false),
    ("гостъ: Ольга", ["unknown-key"], nil, false), ("гость: {а: б}", ["wrong-shape"], nil, false),
    ("гость: Ольга\nГОСТЬ: Пётр", ["yaml-duplicate-key"], "Ольга", false),
    ("гость: Ольга\nзонт: да", ["unknown-key"], "Ольга", false),
    ("гость: Ольга\nцвета: белый", [], "Ольга", true),
    ("гость: Ольга\nцвета: бурый", [], "Ольга", false),
    ("гость: Ольга\nцвета: белый, бурый", [], "Ольга", false),
    ("гость: Ольга\nместо: [сад]", ["wrong-shape"], "Ольга", false),
    ("гость: Ольга\nместо:", [], "Ольга", true), ("Гость: Ольга", [], "Ольга", true),
  ]

  @Test(arguments: wholes)
  func `a record is whole when all of it was understood`(
    _ text: String,
    _ codes: [String],
    _ guest: String?,
    _ isWhole: Bool
  ) throws {
    let (visit, reader) = try read(text, by: Visit.schema)
    #expect(reader.diagnostics.map(\.code.name) == codes)
    #expect(visit.value?.guest.value == guest)
    #expect(visit.evidence?.isWhole == isWhole)
  }

  @Test(arguments: [
    ("человек: 2", false), ("человек: много", true), ("человекъ: 2", true),
    ("человек: {а: б}", true),
    ("человек: 2\nЧеловек: 3", true), ("гость: Ольга", false), ("человек:", false),
  ])
  func `a key that was not understood is unclear, not absent`(
    _ text: String,
    _ isUnclear: Bool
  ) throws {
    let people = try #require(try read(text, by: Visit.schema).0.value).people
    #expect(people.isClear == !isUnclear)
    #expect(!isUnclear || !people.isAbsent)
  }

  static let parcels: [(String, Int?)] = [
    ("вес: 100", 100), ("вес: тяжёлая", nil), ("весъ: 100", nil), ("вес:", nil),
    ("вес: [100]", nil), ("[вес]", nil), ("вес", nil),
  ]

  @Test(arguments: parcels)
  func `a record without a part of it is none`(_ text: String, _ weight: Int?) throws {
    let (parcel, reader) = try read(text, by: Parcel.schema)
    #expect(parcel.value?.weight == weight)
    #expect(reader.diagnostics.isEmpty == (weight != nil))
  }

  static let layers: [(String, String, Int?)] = [
    // Near, far, and the number that holds: -1 where it is unclear.
    ("человек: 2", "человек: 5", 2), ("гость: Ольга", "человек: 5", 5),
    ("человек: много", "человек: 5", -1), ("человекъ: 2", "человек: 5", -1),
    ("человек:", "человек: 5", 5), ("гость: Ольга", "человек: много", -1),
    ("человек: 2", "человек: много", 2), ("гость: Ольга", "гость: Пётр", nil),
    ("человек: 2", "[5]", 2), ("гость: Ольга", "[5]", -1), ("гость: Ольга", "зонт: да", -1),
    ("человек: 2", "зонт: да", 2), ("гость: Ольга", "цвета: бурый", nil),
  ]

  @Test(arguments: layers)
  func `the nearest that is stated holds, even if nobody understands it`(
    _ near: String,
    _ far: String,
    _ people: Int?
  ) throws {
    let own = try #require(try read(near, by: Visit.schema).0.value)
    let merged = Visit.schema.inheriting(own, from: try read(far, by: Visit.schema).0, depth: 3)
    #expect(merged.people.isUnclear ? people == -1 : merged.people.value == people)
    #expect(merged.people.evidence.map(\.depth).map { [0, 3].contains($0) } ?? true)
    #expect(merged.people.isOwn == (people == 2))
  }

  @Test func `a word that a list lacks is kept, and makes its record unclear`() throws {
    let (visit, reader) = try read("гость: Ольга\nцвета: бурый", by: Visit.schema)
    #expect(reader.diagnostics.isEmpty)
    #expect(reader.unknownWords.map(\.word.value) == ["бурый"])
    #expect(reader.faults == 0 && reader.doubts == 1)
    #expect(visit.value?.colours.isUnclear == true)
  }

  @Test func `an own word of an open list is understood`() throws {
    let shape = Shape<String>.choice(of: "цвета", words: ["белый"], own: { $0 }) { _ in nil }
    let (colour, reader) = try read("бурый", by: shape)
    #expect(colour.value == "бурый")
    #expect(reader.unknownWords.count == 1 && reader.doubts == 0)
  }

  @Test func `a word that no rule guards is a fault of reading`() throws {
    let shape = Shape<String>.choice(among: ["белый"], of: "цвета") { $0 == "белый" ? $0 : nil }
    #expect(try read("белый", by: shape).0.value == "белый")
    let (colour, reader) = try read("бурый", by: shape)
    #expect(colour.isUnclear)
    #expect(reader.diagnostics.map(\.code.name) == ["unknown-word"])
  }

  @Test(arguments: [("вес: 100", true), ("вес: 100\nцвет: белый", false), ("вес: x", false)])
  func `a whole record is unclear unless all of it was understood`(
    _ text: String,
    _ isClear: Bool
  ) throws {
    let (parcel, _) = try read(text, by: .record(Parcel.schema).whole)
    #expect((parcel.value != nil) == isClear)
  }

  @Test func `a key may need a value without being needed itself`() throws {
    let schema = RecordSchema("описание визита", Visit()) {
      Key("человек", \.people, .number).needingValue.about("сколько их")
    }
    let (empty, reader) = try read("человек:", by: schema)
    #expect(reader.diagnostics.map(\.code.name) == ["missing-value"])
    #expect(empty.value?.people.isUnclear == true)
  }

  @Test(arguments: [
    ("человек: 2", 2), ("зонт: да\nчеловек: 2", 2), ("гость: Ольга", nil), ("человекъ: 2", nil),
    ("человек: много", nil), ("[2]", nil),
  ])
  func `one key of a record can be read alone`(_ text: String, _ people: Int?) throws {
    let file = SourceFile(path: "a.yaml", text: Array(text.utf8))
    let root = try #require(YAMLParser.parse(file, id: SourceFileID(index: 0)).root)
    #expect(Visit.schema.value(of: \.people, in: root).value == people)
  }

  @Test func `everything but one key is clear`() throws {
    let visit = try #require(try read("гость: Ольга\nчеловек: много", by: Visit.schema).0.value)
    #expect(Visit.schema.isClear(visit, except: \.people))
    #expect(!Visit.schema.isClear(visit, except: \.guest))
  }

  private func read<Record>(
    _ text: String,
    by schema: RecordSchema<Record>
  ) throws -> (Stated<Record>, Reader) {
    try read(text, by: .record(schema))
  }

  private func read<Value>(
    _ text: String,
    by shape: Shape<Value>
  ) throws -> (Stated<Value>, Reader) {
    let file = SourceFile(path: "a.yaml", text: Array(text.utf8))
    let root = try #require(YAMLParser.parse(file, id: SourceFileID(index: 0)).root)
    var reader = Reader()
    let stated = shape.read(root, &reader)
    return (stated, reader)
  }
}
