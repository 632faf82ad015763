import CivilTime
import Russian

/// Why a text that looks like one of our notations is none, and how it would be one.
public struct ScalarFault: Hashable, Sendable {
  /// What is wrong, as far as it is plain to see: «в феврале 2027 года 28 дней».
  public var reason: String?
  /// The text as it should be, which is read in its place, with «…» for what only its author knows; `nil` where
  /// nobody can know it.
  public var rightForm: String?
  /// Whether the author has to put in what nobody but them knows.
  public var isExample = false

  /// A fault for people: the reason in Russian, without a period, and the text that would be right.
  public init(_ reason: String?, rightForm: String? = nil) {
    self.reason = reason
    self.rightForm = rightForm
  }

  public init(_ reason: String?, example: String?) {
    self.init(reason, rightForm: example)
    isExample = true
  }

  /// «напишите «вт, чт 15:30–17:10»».
  var remedy: String? {
    rightForm.map { "напишите\(isExample ? ", например," : "") \($0.quoted)" }
  }
}

extension ScalarFault {
  /// What is wrong with a time, or with two of them: «конец раньше начала».
  public static func inTimes(_ text: String) -> ScalarFault? {
    let times = numbers(in: text, joinedBy: ":.").filter { $0.count == 2 && $0[1].count == 2 }
    for parts in times {
      if parts[0].value > 23 { return ScalarFault("последнее время суток – 23:59") }
      if parts[1].value > 59 { return ScalarFault("в часе 60 минут") }
    }
    let minutes = times.map { $0[0].value * 60 + $0[1].value }
    for index in stride(from: 1, to: minutes.count, by: 2)
    where minutes[index] <= minutes[index - 1] {
      let isEmpty = minutes[index] == minutes[index - 1]
      return ScalarFault(isEmpty ? "конец совпадает с началом" : "конец раньше начала")
    }
    return nil
  }

  /// A number and of how many digits it was written.
  private struct Digits {
    /// What the digits say, at most 9999.
    var value: Int
    /// How many digits were written: «05» has two.
    var count: Int
  }

  /// The runs of digits that the signs join, each as its numbers; what is too long to be one of
  /// ours is left out.
  private static func numbers(in text: String, joinedBy signs: String) -> [[Digits]] {
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let runs = text.utf8.split { !isDigit($0) && !signs.utf8.contains($0) }
    return runs.compactMap { run in
      let parts = run.split(whereSeparator: { !isDigit($0) })
      let numbers = parts.compactMap { part in
        part.count <= 4 ? Int(Substring(part)).map { Digits(value: $0, count: part.count) } : nil
      }
      return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
    }
  }
}
