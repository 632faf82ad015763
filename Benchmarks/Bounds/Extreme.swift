import Foundation
import Fuzzing

/// A small institution with something in it that is there thousands of times.
enum Extreme: String, CaseIterable {
  case coincidingPeriods = "periods of the same days"
  case lessonsAtOnce = "groups of one teacher at one time"
  case lessonsOfGroup = "lessons of one group at one time"
  case changes = "changes of one group"
  case keysInLine = "unknown keys in one line"
  case groupsInLine = "groups in one line, each with a fault"
  case flags = "flags in the name of a group"
  case flagsOnPage = "flags on a page"
  case accents = "accents of one letter"
  case rows = "rows of marks of one group"
  case resources = "forbidden addresses of one group"
  case brackets = "brackets on a page"
  case comments = "comments that let nothing be"

  /// How often it is there, in the smaller of two institutions.
  var count: Int {
    switch self {
    case .coincidingPeriods, .changes: 1_000
    case .lessonsAtOnce, .lessonsOfGroup, .resources: 2_000
    case .keysInLine, .groupsInLine, .rows, .comments: 5_000
    case .flags, .flagsOnPage, .accents, .brackets: 50_000
    }
  }

  /// The institution.
  func files(_ count: Int) throws -> FuzzFiles {
    var files = try FuzzFiles.bases()[0]
    let (path, text) = file(count, files)
    files.bytes[path] = Array(text.utf8)
    return files
  }

  private static let program = "programs/vesyolaya-kistochka.yaml"

  private func file(_ count: Int, _ files: FuzzFiles) -> (path: String, text: String) {
    let own = text(of: Self.program, files)
    let flags = String(repeating: "🇷🇺", count: count)
    switch self {
    case .coincidingPeriods:
      let period = text(of: "periods.yaml", files).split(separator: "\n").dropFirst()
        .map { "\($0)\n" }.joined()
      return ("periods.yaml", "периоды:\n" + String(repeating: period, count: count))
    case .lessonsAtOnce:
      return (
        "programs/x.yaml", program((0..<count).map { group("г\($0)", "вторник 15:30–17:10") })
      )
    case .lessonsOfGroup:
      let lessons = Array(repeating: "вторник 15:30–17:10", count: count).joined(separator: ", ")
      return ("programs/x.yaml", program([group("1", "[\(lessons)]")]))
    case .changes:
      let changes = (0..<count).map { number in
        let date = "\(10 + number % 19).\(10 + number % 3).2026"
        return "      - {с: \(date), расписание: среда 15:30–17:10}\n"
      }
      let more = "    далее:\n\(changes.joined())"
      return ("programs/x.yaml", program([group("1", "вторник 15:30–17:10") + more]))
    case .keysInLine:
      let keys = (0..<count).map { "ключ\($0): 1" }.joined(separator: ", ")
      return ("programs/x.yaml", "{программа: Х, \(keys)}")
    case .groupsInLine:
      let groups = (0..<count).map { "{группа: \($0), рсп: 1}" }.joined(separator: ", ")
      return ("programs/x.yaml", "программа: Х\nгруппы: [\(groups)]")
    case .flags: return (Self.program, own.replacing("группа: 1", with: "группа: \(flags)"))
    case .flagsOnPage: return ("pages/a.md", page(flags))
    case .accents:
      let letter = "е" + String(repeating: "\u{301}", count: count)
      return (Self.program, own.replacing("Весёлая", with: letter))
    case .rows:
      let row = "vesyolaya-kistochka-1;5\n"
      return (
        "attendance/2026-11.csv", "группа;24.11.2026\n" + String(repeating: row, count: count)
      )
    case .resources:
      let all = (0..<count).map { "https://zoom\($0).us/j/1" }.joined(separator: ", ")
      return (Self.program, own + "\n      ресурсы: [\(all)]\n")
    case .brackets: return ("pages/a.md", page(String(repeating: "[", count: count)))
    case .comments:
      let line = "# ozero: допустить dates-are-plausible — так\n"
      return (Self.program, String(repeating: line, count: count) + own)
    }
  }

  private func text(of path: String, _ files: FuzzFiles) -> String {
    String(decoding: files.bytes[path] ?? [], as: UTF8.self)
  }

  private func page(_ prose: String) -> String { "---\nзаголовок: А\n---\n\n\(prose)\n" }

  private func program(_ groups: [String]) -> String {
    """
    программа: Х
    уровень: базовый
    педагог: Иванова А.А.
    приказ: № 87 от 31.08.2026
    с ЭО и ДОТ: вся программа
    группы:

    """ + groups.joined()
  }

  private func group(_ name: String, _ lessons: String) -> String {
    """
      - группа: \(name)
        учащихся: 5
        часов в неделю: 2
        кабинет: 1
        расписание: \(lessons)
        дистанционно: {формат: синхронный, режим занятий: по расписанию, видеосвязь: 20 минут}

    """
  }
}
