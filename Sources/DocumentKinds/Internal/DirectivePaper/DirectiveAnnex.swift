import Documents
import InstitutionModel
import Russian
import Schema

/// The annexes of an order about a transfer, numbered in their order.
///
/// Russian: «приложение № 1 к приказу».
enum DirectiveAnnex: CaseIterable {
  /// Which groups the order is about.
  case groups
  /// The timetable of the period.
  case schedule
  /// Who works at home.
  case home
}

extension DirectiveContext {
  /// «№ 2»; `nil` for an annex that would be empty, which the order then does not have.
  func number(of annex: DirectiveAnnex) -> String? {
    let present = DirectiveAnnex.allCases.filter(hasContent)
    return present.firstIndex(of: annex).map { "№\u{A0}\($0 + 1)" }
  }

  /// Whether the annex has a line.
  private func hasContent(_ annex: DirectiveAnnex) -> Bool {
    switch annex {
    case .groups: !groups.isEmpty
    case .schedule: !learning.isEmpty
    case .home: !homeWorkers.isEmpty
    }
  }

  /// Title and content of an annex under the words that tie it to its order; nothing where it is empty.
  func blocks(of annex: DirectiveAnnex) -> [Block] {
    guard let number = number(of: annex) else { return [] }
    let content =
      switch annex {
      case .groups: GroupAnnex(context: self).blocks
      case .schedule: ScheduleAnnex(context: self).blocks
      case .home: HomeAnnex(context: self).blocks
      }
    return [corner(number, isApproved: annex == .schedule)] + content
  }

  /// What the order approves says so itself, since it hangs on a wall without the order.
  private func corner(_ number: String, isApproved: Bool) -> Block {
    let name: [Inline] = [.text("Приложение \(number)"), .lineBreak]
    let approval: [Inline] = isApproved ? ["УТВЕРЖДЕНО", .lineBreak] : []
    let noun = isApproved ? "приказом" + issuer : "к\u{A0}приказу"
    return .paragraph(name + approval + PeriodWords.named(directive, as: noun), .corner)
  }

  /// « директора МАОУ ДО ДДТ «У Белого озера»»: a post and a name that are not declined by guess.
  private var issuer: String {
    let identity = institution.identity
    let isDirector = identity.director.value?.post.value.map { $0.folded == "директор" } ?? true
    let name = identity.name.text
    let isAbbreviated = name.unicodeScalars.prefix(2).allSatisfy(\.properties.isUppercase)
    return (isDirector ? " директора" : "") + (isAbbreviated ? " \(name.typeset)" : "")
  }
}
