import InstitutionModel
import Schema
import Testing

/// Ages as people write them, and as papers print them.
struct AgesTests {
  @Test(
    arguments: [
      ("7–10", "7–10 лет"), ("7 - 10 лет", "7–10 лет"), ("от 7 до 10 лет", "7–10 лет"),
      ("с 7 до 10", "7–10 лет"), ("с 7 по 10 лет", "7–10 лет"), ("7", "7 лет"),
      ("3 года", "3 года"), ("3–4", "3–4 года"),
      ("21", "21 год"), ("18+", "18+"), ("18 +", nil), ("6+ лет", "6+"), ("с 7 лет", "с 7 лет"),
      ("От 7 лет", "от 7 лет"), ("старше 14 лет", "старше 14 лет"), ("с 1 года", "с 1 года"),
      ("7 лет и старше", "7 лет и старше"), ("до 10 лет", "до 10 лет"), ("5,5–7", "5,5–7 лет"),
      ("5.5 - 7 лет", "5,5–7 лет"), ("1,5–3 года", "1,5–3 года"), ("с 1,5 лет", "с 1,5 лет"),
      ("5–6,5", "5–6,5 года"), ("7-ми лет", "7 лет"), ("с 7-ми до 10-ти лет", "7–10 лет"),
      ("7–10 л.", "7–10 лет"), ("дети 7–10 лет", "7–10 лет"), ("для детей 7–10 лет", "7–10 лет"),
      ("1–4 класс", "1–4 класс"), ("1-4 классы", "1–4 классы"), ("с 1 по 4 класс", "1–4 класс"),
      ("1 - 4 кл.", "1–4 класс"), ("5 класс", "5 класс"), ("учащиеся 5–11 классов", "5–11 классы"),
      ("7–10 лет (1–4 класс)", "7–10 лет (1–4 класс)"),
      ("7–10 лет, 1–4 класс", "7–10 лет, 1–4 класс"),
      ("2–4 класс (8–10 лет)", "2–4 класс (8–10 лет)"), ("1–4 класс, 7–10", "1–4 класс, 7–10 лет"),
    ] as [(String, String?)]
  )
  func `are printed in tidy form`(_ text: String, _ printed: String?) {
    let ages = Sample.program("возраст: '\(text)'").program?.program.ages.value
    #expect(ages?.printed.replacing("\u{A0}", with: " ") == printed)
  }

  @Test func `years beside classes are surer`() {
    let ages = Sample.program("возраст: 2–4 класс (8–10 лет)").program?.program.ages.value
    #expect(ages?.youngest == 8 && ages?.oldest == 10)
  }

  @Test(arguments: [(1, 7, 8), (4, 10, 11), (11, 17, 18)])
  func `a class is of two ages`(_ number: Int, _ youngest: Int, _ oldest: Int) {
    #expect(Ages.ofClasses(number...number) == youngest...oldest)
  }
}
