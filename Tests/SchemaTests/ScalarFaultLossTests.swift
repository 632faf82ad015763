import Russian
import Testing

@testable import Schema

/// What a remedy says of the words that its right form lacks.
struct ScalarFaultLossTests {
  @Test(arguments: [
    ("вт 15:30–17:10 зачёт", "вторник 15:30–17:10", "«зачёт»"),
    ("вт, чт 15:30–17:10", "вторник 15:30–17:10", "«чт»"),
    ("вт 15:30–17:10, 18:00", "вторник 15:30–17:10", "«18»"),
    ("1 подгруппа вт 15:30–17:10", "вторник 15:30–17:10", "«1», «подгруппа»"),
    ("с 12 января вт 15:30–17:10", "вторник 15:30–17:10", "«12», «января»"),
  ])
  func `what the right form lacks is named`(_ text: String, _ form: String, _ lost: String) {
    let fault = ScalarFault("лишнее", rightForm: form).tellingLoss(of: text)
    let loss = "сюда не\u{A0}вошло \(lost): если это важно, скажите об этом другой строкой"
    #expect(fault.remedy == "напишите \(form.quotedWhole); \(loss)")
  }

  @Test(arguments: [
    ("во вторник с 15-30 до 17-10", "вторник 15:30–17:10"),
    ("вт 3:30–5:10 дня", "вторник 15:30–17:10"),
    ("вт 1530-1710", "вторник 15:30–17:10"),
    ("вт 15:З0–17:1О", "вторник 15:30–17:10"),
    ("втарник 15:30 (1 ч 40 мин)", "вторник 15:30–17:10"),
    ("вт 15:30 90 мин", "вторник 15:30–17:00"),
    ("3 ноября 26 г. 15:30–17:10", "03.11.2026 15:30–17:10"),
    ("вт 15:30–17:10 в кабинете 4", "вт 15:30–17:10 (каб. 4)"),
    ("2 раза в неделю вт, чт 15:30–17:10", "вт, чт 15:30–17:10"),
  ])
  func `what is only said in other words is no loss`(_ text: String, _ form: String) {
    let fault = ScalarFault("иначе", rightForm: form)
    #expect(fault.tellingLoss(of: text) == fault)
  }

  @Test
  func `what the reason repeats is no loss`() {
    let fault = ScalarFault("причину здесь не пишут: «карантин»", rightForm: "вт 15:30–17:10")
    #expect(fault.tellingLoss(of: "вт 15:30–17:10 карантин") == fault)
  }
}
