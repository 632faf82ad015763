import InstitutionModel
import Schema
import SourceText
import Testing

/// Academic hours, whole and in parts.
struct HourTests {
  @Test(arguments: [
    Notation("4", "4"), Notation("4 часа", "4"), Notation("2 ч.", "2"), Notation("1,5", "1,5"),
    Notation("1.5", "1,5"), Notation("1½", "1,5"), Notation("½", "0,5"), Notation("0,75", "0,75"),
    Notation("1,50", "1,5"), Notation("2,0", "2"), Notation("полтора часа", "1,5"),
    Notation("1,5 часа", "1,5"), Notation("4 академических часа", "4"), Notation("3 ак. ч.", "3"),
    Notation("\"1,5\"", "1,5"), Notation("1,25", "1,25"), Notation("полчаса", "0,5"),
    Notation("четыре", "4"), Notation("два часа", "2"), Notation("шесть ч.", "6"),
    Notation("1,3", nil), Notation("много", nil), Notation("1,5 минуты", nil), Notation("-1", nil),
    Notation("4 часа (2 раза по 2 ч.)", "4"), Notation("4 (2+2)", "4"), Notation("4 (2×2)", "4"),
    Notation("4 ч. (2 по 2)", "4"), Notation("4 (2 раза в неделю по 2 часа)", "4"),
    Notation("4,5 (3 х 1,5)", "4,5"), Notation("6 ч. в неделю (2+2+2)", "6"),
    Notation("4 (дважды по 2)", "4"), Notation("4 часа (2 ч. + 2 ч.)", "4"),
    Notation("4 (2+3)", nil), Notation("4 (3 раза по 2)", nil), Notation("4 (вт, чт)", nil),
  ])
  func `hours of a week`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("группы:\n  - часов в неделю: \(example.text)")
    let hours = program?.groups.items.first?.value.group.weeklyHours.value
    #expect(hours?.figures == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test func `hours in words`() {
    let hours: [Hours] = [
      .whole(1), .whole(22), .halves(3), Hours(twelfths: 4), Hours(twelfths: 9),
    ]
    #expect(hours.map(\.figures) == ["1", "22", "1,5", "0,33", "0,75"])
    #expect(hours.map(\.words).first == "1\u{A0}час")
    #expect(Hours.halves(3).words == "1,5\u{A0}часа")
  }
}
