import CivilTime
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An act by one of the ways to write its designation.
struct ActSpelling {
  let act: Act
  let designation: String
  /// What stands before its first dash, which is searched for first: few texts cite anything.
  let beginning: String
  /// The day that a text names beside the number, in figures and in words; empty where the number is enough.
  var dates: [String] = []
}

extension Act {
  /// Its designation as people and word processors write it: with a hyphen or a dash, with the date before or
  /// behind the number.
  var spellings: [ActSpelling] {
    guard let designation, !designation.isEmpty else { return [] }
    if let dated = datedSpelling(of: designation) { return [dated] }
    let parts = designation.split(separator: "-", omittingEmptySubsequences: false)
    let dashes = parts.count > 1 ? ["-", "–", "‑"] : [""]
    return dashes.map { dash in
      ActSpelling(
        act: self,
        designation: parts.joined(separator: dash),
        beginning: String(parts[0])
      )
    }
  }

  /// «09.11.2018 № 196»: a number alone is that of many acts, and it is known by its date.
  private func datedSpelling(of designation: String) -> ActSpelling? {
    let paper = PaperReference(designation)
    guard let number = paper.number, let date = paper.date else { return nil }
    return ActSpelling(
      act: self,
      designation: number,
      beginning: number,
      dates: [date.russianFigures, "\(date.russianDay) \(date.year)".withPlainSpaces]
    )
  }
}

extension String {
  /// Where a text names the acts by their designations, in UTF-8, but for words that they ended.
  func mentions(of acts: [ActSpelling]) -> [(act: Act, bytes: Range<Int>)] {
    acts.flatMap { spelling in
      utf8.holds(spelling.beginning) ? places(of: spelling).map { (spelling.act, $0) } : []
    }
  }

  private func places(of spelling: ActSpelling) -> [Range<Int>] {
    ranges(of: spelling.designation).filter {
      stands(at: $0) && isDated(at: $0, by: spelling.dates) && !tellsEnd(around: $0)
    }.map {
      let start = utf8.distance(from: startIndex, to: $0.lowerBound)
      return start..<start + spelling.designation.utf8.count
    }
  }

  /// Whether it is no part of a longer designation.
  private func stands(at range: Range<Index>) -> Bool {
    let neighbours = [self[..<range.lowerBound].last, self[range.upperBound...].first]
    return !neighbours.contains { $0?.isLetter ?? false || $0?.isNumber ?? false }
  }

  /// Whether it is a number behind «№», right behind its date or before it.
  private func isDated(at range: Range<Index>, by dates: [String]) -> Bool {
    if dates.isEmpty { return true }
    let before = String(self[..<range.lowerBound].suffix(Self.reach)).withPlainSpaces.trimmed
    guard before.hasSuffix("№") || before.hasSuffix("N") else { return false }
    let after = String(self[range.upperBound...].prefix(Self.reach)).withPlainSpaces.trimmed
    return dates.contains { date in
      let tail = String(before.dropLast()).trimmed
      return ["", " г.", " года", "г."].contains { tail.hasSuffix(date + $0) }
        || after.hasPrefix("от " + date)
    }
  }

  /// So many signs hold a date in words.
  private static let reach = 40

  fileprivate var withPlainSpaces: String {
    String(map { $0.isWhitespace ? " " : $0 })
  }

  /// Whether the line says that the act ended: «утратил силу», «заменён».
  private func tellsEnd(around range: Range<Index>) -> Bool {
    let before = self[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let after = self[range.upperBound...].prefix { $0 != "\n" }
    let line = String((before.last ?? "") + after).folded
    return ["утрат", "отмен", "замен", "вместо", "не действ", "не применя"].contains {
      line.utf8.holds($0)
    }
  }
}
