import Foundation
import SourceText
import Testing

struct EncodingTests {
  @Test(
    arguments: [
      ([], nil), ([0x41], nil), ([0xD0, 0x90], nil), ([0xF0, 0x9F, 0x98, 0x80], nil),
      ([0xE2, 0x80, 0x93], nil), ([0x80], 0), ([0x41, 0xD0], 1), ([0xD0, 0x41], 0),
      ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xD0, 0x90, 0xE2, 0x80], 2), ([0xF0, 0x9F, 0x98], 0),
      ([0xF8], 0), ([0xE2, 0x80, 0x41], 0),
    ] as [([UInt8], Int?)]
  )
  func `the first byte that is no UTF-8 is found`(_ bytes: [UInt8], _ offset: Int?) {
    #expect(UTF8Validation.firstInvalidByte(in: bytes) == offset)
    #expect((String(validating: bytes, as: UTF8.self) == nil) == (offset != nil))
  }

  @Test func `any pair and triple of bytes is judged as the standard library judges it`() {
    let interesting: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for first in interesting {
      for second in interesting {
        for third in interesting {
          for bytes in [[first, second, third], [first, second, third, 0x80]] {
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            #expect((UTF8Validation.firstInvalidByte(in: bytes) == nil) == isValid, "\(bytes)")
          }
        }
      }
    }
  }

  @Test func `Windows-1251 is decoded as Foundation decodes it`() {
    for byte in UInt8.min...UInt8.max where byte != 0x98 {
      let expected = String(data: Data([byte]), encoding: .windowsCP1251)
      #expect(String(decoding: Windows1251.decoded([byte]), as: UTF8.self) == expected, "\(byte)")
    }
    #expect(String(decoding: Windows1251.decoded([0x98]), as: UTF8.self) == "\u{FFFD}")
  }

  @Test(
    arguments: [
      ("программа: Кисть", .utf8, .utf8),
      ("имя: Кисть", .windowsCP1251, .windows1251(from: 0)),
      ("a: Кисть", .windowsCP1251, .windows1251(from: 3)),
      ("a: Фёдор Котов", .windowsCP1251, .windows1251(from: 3)),
      ("a: №", .windowsCP1251, .windows1251(from: 3)),
      ("имя: Кисть", .utf16, .utf16),
      ("имя: Кисть", .utf16LittleEndian, .utf16),
      ("имя: Кисть", .utf16BigEndian, .utf16),
      ("", .utf8, .utf8),
    ] as [(String, String.Encoding, TextEncoding)]
  )
  func `the encoding of a text is recognised`(
    _ text: String,
    _ encoding: String.Encoding,
    _ expected: TextEncoding
  ) {
    let bytes = text.data(using: encoding).map(Array.init) ?? []
    #expect(TextEncoding(of: bytes) == expected)
  }

  @Test func `a broken spot in UTF-8 is no Windows-1251, and a workbook is no text`() {
    #expect(TextEncoding(of: Array("имя".utf8) + [0xD0]) == .damagedUTF8(at: 6))
    #expect(TextEncoding(of: [0x50, 0x4B, 0x03, 0x04, 0xFF]) == .foreign(.archive))
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF, 0x41, 0xE8]
    #expect(TextEncoding(of: marked) == .windows1251(from: 4))
    #expect(Windows1251.decoded(marked) == Array("\u{FEFF}Aи".utf8))
  }

  @Test(arguments: [
    ("{\\rtf1\\ansi ", ForeignDocument.richText), ("<!DOCTYPE html>", .webPage),
    ("\u{FEFF}<html>", .webPage), ("\n\n <?xml version=\"1.0\"?>", .webPage),
    ("<TABLE><tr>", .webPage), ("MIME-Version: 1.0", .webPage), ("%PDF-1.7", .pdf),
    ("PK\u{3}\u{4}....word/document.xml", .word), ("PK\u{3}\u{4}....xl/workbook.xml", .spreadsheet),
    ("PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.text", .word),
    ("PK\u{3}\u{4}....photo", .archive), ("Rar!", .archive), ("GIF89a", .picture),
  ])
  func `a file of another program is told by how it begins`(
    _ text: String,
    _ document: ForeignDocument
  ) {
    #expect(TextEncoding(of: Array(text.utf8)) == .foreign(document))
  }

  @Test(arguments: ["программа: Кисть", "<важно>", "---\nа: 1", "PKW: 1", "{а: 1}", "№ <б>"])
  func `a text is no file of another program`(_ text: String) {
    #expect(TextEncoding(of: Array(text.utf8)) == .utf8)
  }

  @Test func `Windows-1251 goes there and back, and takes nothing that it lacks`() {
    let all = (UInt8.min...UInt8.max).filter { $0 != 0x98 }
    #expect(Windows1251.encoded(Windows1251.decoded(all)) == all)
    #expect(Windows1251.encoded(Array("группа 1 → 2".utf8)) == nil)
  }
}
