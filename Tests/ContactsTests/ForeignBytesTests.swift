import Testing

@testable import Contacts

/// Pictures, fonts and packed files hold no contacts but those that are written in them in plain.
struct ForeignBytesTests {
  private static let search = ContactSearch(
    invitations: ["https://vk.me/join/AJQ1d8x_Zz0"],
    shapes: ["/join/", "psw=", "wa.me/"],
    ownTexts: []
  )

  private static func kinds(in bytes: [UInt8], as writing: Writing = .plain) -> [Contact.Kind] {
    bytes.withUnsafeBufferPointer { search.contacts(in: $0, as: writing).map(\.kind) }
  }

  private static func noise(_ count: Int, seed: UInt64) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  @Test(arguments: [Writing.plain, .html, .script, .xml, .calendar])
  func `random bytes hold nothing`(_ writing: Writing) {
    for seed in 1...2 as ClosedRange<UInt64> {
      #expect(Self.kinds(in: Self.noise(1 << 18, seed: seed), as: writing) == [])
    }
  }

  /// What chance makes of a megabyte now and then.
  @Test(arguments: [
    "k@q.ru", "aB3@xy.ru", "kW@dEf.com", "abc@d.ru", "abcd@efgh.xq", "иванова@школа.рф", "psw=a",
    "wa.me/k", "iv\u{1}anova@mail.ru", "ivAnova@mail.ru",
  ])
  func `what looks like a contact among bytes is none`(_ text: String) {
    let (before, after) = (Self.noise(200, seed: 3) + [0x20], [0x20] + Self.noise(200, seed: 4))
    #expect(Self.kinds(in: before + Array(text.utf8) + after) == [])
  }

  @Test(arguments: [0x80, 0xE9, 0xFF] as [UInt8])
  func `bytes that are no UTF-8 touch no contact`(_ byte: UInt8) {
    for text in ["ivanova@mail.ru", "89131234567"] {
      let (before, after) = (Self.noise(200, seed: 3), Self.noise(200, seed: 4))
      #expect(Self.kinds(in: before + [byte] + Array(text.utf8) + [0x20] + after) == [])
      #expect(Self.kinds(in: before + [0x20] + Array(text.utf8) + [byte] + after) == [])
    }
  }

  @Test(arguments: [
    ("ivanova@mail.ru", Contact.Kind.email), ("Ivanova.Anna@Mail.ru", .email),
    ("IVANOVA@MAIL.RU", .email), ("8 (913) 123-45-67", .telephone), ("+79131234567", .telephone),
    ("89131234567", .telephone), ("vk.me/join/AJQ1d8x_Zz0", .invitation),
    ("AJQ1d8x_Zz0", .invitation), ("/join/AbCdEf12", .joinAddress), ("/JOIN/ABCDEF", .joinAddress),
  ])
  func `what is written in plain among bytes is found`(_ text: String, _ kind: Contact.Kind) {
    for edge in [0, 0x20, 0x28, 0x0A] as [UInt8] {
      let (before, after) = (Self.noise(200, seed: 3) + [edge], [edge] + Self.noise(200, seed: 4))
      #expect(Self.kinds(in: before + Array(text.utf8) + after) == [kind])
      let wide: [UInt8] = text.utf8.flatMap { [$0, 0] }
      let inWide: [UInt8] = before + [0] + wide + [edge, 0] + after
      #expect(Self.kinds(in: inWide) == [kind])
    }
  }

  @Test func `Ascii85 hides nothing and shows nothing`() {
    let line = (0..<100).map { UInt8(0x21 + $0 * 37 % 0x55) }
    #expect(Self.kinds(in: line + Array("!k@q.ru!".utf8) + line) == [])
    #expect(Self.kinds(in: line + Array("!ivanova@mail.ru!".utf8) + line) == [.email])
  }

  @Test func `tables in Windows-1251 are texts`() {
    let name: [UInt8] = [0xC8, 0xE2, 0xE0, 0xED, 0xEE, 0xE2, 0xE0, 0xBB]
    let contacts: [UInt8] = Array(" k@q.ru;8 913 123-45-67;8".utf8)
    let row: [UInt8] = name + contacts + [0xA0] + Array("9131234568\n".utf8)
    #expect(Self.kinds(in: name + Array(" 6h@fo.lwft ".utf8) + name) == [])
    let rows: [UInt8] = Array(repeatElement(row, count: 5).joined())
    #expect(Self.kinds(in: rows).count == 15)
  }
}
