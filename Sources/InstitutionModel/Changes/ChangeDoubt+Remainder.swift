import CivilTime
import Russian
import Schema
import SourceText

extension ChangeDoubt {
  /// A day, a time, a place or a person that nothing else reads: «отмена, вместо него 12.12 в 14:00».
  var remainder: ScalarFault? {
    for part in line.changes + line.otherReasons + unreadParts {
      let rest = rest(of: part)
      let remainder = ChangeRemainder(rest)
      guard remainder.saysMore else { continue }
      return fault(of: remainder, in: part, rest)
    }
    return nil
  }

  /// Words behind a colon that are not read beside others that are, and what is held in place of what is cancelled.
  private var unreadParts: [ChangeLine.Part] {
    let isCancelled = line.changes.contains { $0.key == "отмена" }
    let time = line.saysWhat ? line.time.map { ChangeLine.Part("причина", $0) } : nil
    return (isCancelled ? line.replaced : []) + [time].compactMap(\.self)
  }

  /// What of a part is no value of its key.
  private func rest(of part: ChangeLine.Part) -> Substring {
    switch part.key {
    case "причина":
      // Who writes «причина» or «из-за» says what it is.
      return isSaidReason(part.value) ? part.value.behindFirstComma : part.value
    case "формат", "площадка":
      guard let first = part.value.spacedWords.first else { return "" }
      return part.key == "формат" ? part.value[first.endIndex...].bare : part.value.times
    case "кабинет": return part.value.times
    case _: return ""
    }
  }

  private func isSaidReason(_ value: Substring) -> Bool {
    if String(value).folded.hasPrefix("из-за") { return true }
    guard let before = words.last(where: { $0.text.endIndex <= value.startIndex }),
      value.base == text
    else { return false }
    return before.word.hasPrefix("причин")
  }

  private func fault(
    of remainder: ChangeRemainder,
    in part: ChangeLine.Part,
    _ rest: Substring
  ) -> ScalarFault {
    let said = remainder.pieces.map(\.text).joined(separator: ", ")
    let value = String(part.value.before(rest)).inBraces
    let kept = part.key == "причина" ? nil : "\(part.key): \(value)"
    let meant = form(of: remainder, in: part, kept)
    let reason = ChangeForm(line, yearStart, without: [part.key, "причина"])
      .text(with: [kept, "причина: \(said.inBraces)"].compactMap(\.self))
    return ScalarFault(
      "\(said.quoted) – не\u{A0}только причина",
      choices: [
        meant.map { ScalarFault.Choice("если так меняется занятие", $0) },
        ScalarFault.Choice("если это только причина", reason),
      ].compactMap(\.self),
      note: meant == nil ? "если так меняется ещё что-то, напишите это отдельным пунктом" : nil
    )
  }

  /// The line with a key for each piece of the remainder; `nil` where one of them fits no key that is free.
  private func form(
    of remainder: ChangeRemainder,
    in part: ChangeLine.Part,
    _ kept: String?
  ) -> String? {
    let known = Dictionary(line.changes.map { ($0.key, String($0.value)) }) { first, _ in first }
    var values: [(key: String, value: String)] = []
    for piece in remainder.pieces {
      guard let found = piece.part(inYearFrom: yearStart), piece.saysMore else {
        if piece.saysMore { return nil }
        values.append(("причина", piece.text))
        continue
      }
      if known["отмена"] != nil, found.key != "перенос" { return nil }
      guard let before = values.first(where: { $0.key == found.key })?.value ?? known[found.key]
      else {
        values.append(found)
        continue
      }
      let both = "\(before) \(found.value)"
      guard found.key == "перенос", LessonMove.parse(both, inYearFrom: yearStart) != nil else {
        return nil
      }
      values.removeAll { $0.key == found.key }
      values.append((found.key, both))
    }
    let left = Set(values.map(\.key) + [part.key, "причина"])
    let isMoved = left.contains("перенос") && known["отмена"] != nil
    let isOnce = Set(values.map(\.key)).count == values.count
    let others = [kept].compactMap(\.self) + values.map { "\($0.key): \($0.value.inBraces)" }
    return isOnce
      ? ChangeForm(line, yearStart, without: isMoved ? left.union(["отмена"]) : left)
        .text(with: others) : nil
  }
}

extension Substring {
  /// What stands behind the first comma, if one does.
  fileprivate var behindFirstComma: Substring {
    firstIndex { ",;".contains($0) }.map { self[index(after: $0)...].bare } ?? ""
  }

  /// What stands before a part at its end.
  fileprivate func before(_ rest: Substring) -> Substring {
    rest.startIndex > startIndex && rest.startIndex <= endIndex
      ? self[..<rest.startIndex].bare.withoutOpenBracket : self
  }

  fileprivate var withoutOpenBracket: Substring {
    hasSuffix("(") ? dropLast().bare : self
  }

  /// From the words of a day or of a time on; nothing where there are none.
  fileprivate var times: Substring {
    let words = spacedWords
    for word in words.dropFirst() {
      let rest = self[word.startIndex...]
      let before = String(self[..<word.startIndex].bare)
      if !before.holdsTime, !before.holdsDate,
        String(word).holdsTime || String(word).holdsDate
          || ["в", "с", "со"].contains(String(word).folded) && String(rest).holdsTime
      {
        return rest.bare
      }
    }
    return ""
  }
}
