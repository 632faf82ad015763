import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An application being written: filled in for a group, or with lines in place of it.
struct ApplicationSheet {
  /// What is asked for.
  struct Transfer {
    /// The program whose lessons go over to distance learning.
    var program: Program
    /// The group as it is on the first day of the period.
    var group: Group
    /// The period for which the family asks.
    var period: DistancePeriod
  }

  /// Whose director is asked, and whose regulation is quoted.
  let institution: Institution
  /// `nil` in the general form.
  let transfer: Transfer?

  /// The whole application, which is one section so that it can be fitted to one page.
  func section(_ words: ApplicationWords) -> Section {
    Section(words.blocks(placeholder: value, directive: blocks).map(\.asPaper.asContinuation))
  }

  /// What stands in a gap of the text: words, or a line where the general form leaves it open.
  private func value(of name: ValueOrClause<ApplicationValue>) -> [Inline] {
    switch name {
    case .clause(let clause):
      [.text(institution.regulation.words(of: [clause]))]
    case .value(.program):
      .filled("Программа", transfer?.program.quotedTitle, letters: 34)
    case .value(.group): group
    case .value(.term): term
    case .value(.directive):
      transfer.map { directives(of: $0.period) } ?? Self.directive
    case .value(.title): [.text(institution.edition.titleInstrumental)]
    case .value(.edition): .filled("Редакция Положения", edition, letters: 24)
    }
  }

  /// The group in the genitive, or a line for its name.
  private var group: [Inline] {
    transfer.map { [.text($0.group.labelOf)] }
      ?? ["группы\u{A0}", .blank(name: "Группа", letters: 22)]
  }

  /// The days of the period, or lines for the first and the last one.
  private var term: [Inline] {
    transfer.map { [.text(words(of: $0.period))] }
      ?? [
        "с\u{A0}", .blank(name: "Первый день", letters: 12), " по\u{A0}",
        .blank(name: "Последний день", letters: 12), .text(Self.prolonged),
      ]
  }

  /// The order of the transfer, and those that made its term longer.
  private func directives(of period: DistancePeriod) -> [Inline] {
    let later = period.prolongations.compactMap { $0.directive?.value.reference }
    return PeriodWords.named(period.directive?.value, as: later.isEmpty ? "приказ" : "приказы")
      + later.map { .text(", \($0)") }
  }

  /// Wider than the gaps of a draft, since it is written by hand.
  private static let directive: [Inline] = [
    "приказ от\u{A0}", .blank(name: "Дата приказа", letters: 12), " №\u{A0}",
    .blank(name: "Номер приказа", letters: 12),
  ]

  /// A period that is prolonged needs no second application.
  private static let prolonged =
    ", а\u{A0}при\u{A0}продлении срока приказом\u{A0}– на\u{A0}весь срок"

  /// Nobody is asked twice: a prolongation holds for who wanted to be transferred.
  private func words(of period: DistancePeriod) -> String {
    let words = DistanceTerm(period, from: period.first.value).words
    return words + (period.last == nil ? "" : Self.prolonged)
  }

  /// «редакция 1, приказ от 28.08.2026 № 53»; `nil` where nothing is known of it.
  private var edition: String? {
    let parts = [
      institution.edition.number.value.map { "редакция\u{A0}\($0)" },
      institution.edition.directive.value?.words,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The blocks that stand in place of a name on a line of its own.
  private func blocks(of name: ApplicationDirective) -> [Block] {
    switch name {
    case .addressee: ApplicationFrame.addressee(of: institution)
    case .pupil: ApplicationFrame.pupil
    case .levels: [levels]
    case .conditions: [.facts(ApplicationFrame.conditions)]
    case .signature: [ApplicationFrame.signature]
    case .reception: ApplicationFrame.reception + place
    }
  }

  /// Those of clause 4.7 that the program offers, with what a pupil does; the general form has all.
  private var levels: Block {
    let offered =
      transfer.map { $0.program.offeredLevels(inYear: $0.group.yearOfStudy.value) } ?? []
    let names = institution.regulation.vocabulary.levels
    let items = (offered.isEmpty ? Level.allCases : offered).map { level -> [Block] in
      [.paragraph([.strong([.text(names.printed(level))]), .text(" – \(level.promise)")])]
    }
    return .list(List(.checkbox, items))
  }

  /// Until when and where, which a sheet that is taken home must say itself.
  private var place: [Block] {
    let taken = transfer.map { institution.intake(in: $0.period) }
    let place = taken?.place ?? institution.guidance.applications.value?.place.value
    let until = taken?.until.map { "до\u{A0}\($0.inclusiveDeadline)" }
    let parts = [until, place?.typeset].compactMap(\.self)
    let way = parts.isEmpty ? "" : "Заявление подают: \(parts.joined(separator: ", ")). "
    return [
      .paragraph([.text(way + "В\u{A0}общий чат группы заявление не\u{A0}отправляют.")], .note)
    ]
  }
}

extension Block {
  /// A paragraph that goes on with the sentence of the lines above it is not set in again.
  fileprivate var asContinuation: Block {
    guard case .paragraph(let words, .body) = self, words.plainText.first?.isLowercase == true
    else { return self }
    return .paragraph(words, .lead)
  }
}
