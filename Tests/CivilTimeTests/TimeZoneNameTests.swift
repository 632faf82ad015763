import CivilTime
import Testing

struct TimeZoneNameTests {
  @Test(
    arguments: [
      ("asia/tomsk", nil, ["Asia/Tomsk"]), ("ASIA/TOMSK", nil, ["Asia/Tomsk"]),
      ("tomsk", nil, ["Asia/Tomsk"]), ("Томск", nil, ["Asia/Tomsk"]),
      ("москва", nil, ["Europe/Moscow"]), ("Усть-Нера", nil, ["Asia/Ust-Nera"]),
      ("UTC+7", "Томск", ["Asia/Tomsk"]), ("UTC +07:00", "Томск", ["Asia/Tomsk"]),
      ("МСК+4", "Томск", ["Asia/Tomsk"]), ("+7", "Барнаул", ["Asia/Barnaul"]),
      ("мск", nil, ["Europe/Moscow", "Europe/Simferopol", "Europe/Kirov", "Europe/Volgograd"]),
      ("MSK-1", nil, ["Europe/Kaliningrad"]), ("GMT+5", "Пермь", ["Asia/Yekaterinburg"]),
      ("UTC+12", nil, ["Asia/Kamchatka", "Asia/Anadyr"]), ("UTC+1", nil, []), ("сибирь", nil, []),
      ("", nil, []), ("UTC+99999999999999999999", nil, []),
      (
        "МСК+4", "Москва",
        [
          "Asia/Novosibirsk", "Asia/Barnaul", "Asia/Tomsk", "Asia/Novokuznetsk", "Asia/Krasnoyarsk",
        ]
      ), ("utc−5", nil, []),
    ] as [(String, String?, [String])]
  )
  func `what is no name may still mean one`(_ text: String, _ city: String?, _ names: [String]) {
    #expect(TimeZoneNames.meant(by: text, in: city) == names)
  }
}
