import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Groups of different teachers do not meet in one chat.
///
/// Groups of one teacher may share a chat, and so may groups of several teachers as long as every
/// two of them have one in common.
///
/// Russian: «присоединяются к необходимым группам по ссылкам-приглашениям» (п. 2.7.1).
enum InvitationIsOfOneTeacher: Rule {
  static let metadata = RuleMetadata("invitation-is-of-one-teacher", .warning, clause: "2.7.1")
    .wanting(.invitations)
    .with(looksAtLinksAlone: true)
    .also("2.8.1").saying("У групп разных педагогов разные приглашения")

  /// Chats are told apart by the first address of an invitation.
  static func check(_ inspection: Inspection) -> Checked {
    let programs = inspection.definitions.programs
    let findings = sharedInvitations(among: inspection.texts.invitations).compactMap {
      invitations in
      let guests = invitations.compactMap { Guest($0, of: programs[$0.program], inspection.names) }
      let strangers = strangers(among: guests)
      return strangers.first.map { first in
        Finding(
          "в один чат приглашены группы разных педагогов: "
            + strangers.map(\.mainTeacher).uniqued.map { inspection.institution[$0].name.text }
            .enumerated,
          at: first.invitation.range,
          labels: strangers.dropFirst().map {
            Label("группа \($0.group.value.quoted): то же приглашение", at: $0.invitation.range)
          },
          help: "скопируйте для каждой группы приглашение из её собственного чата"
        )
      }
    }
    let found = Dictionary(grouping: findings, by: \.range)
    return .invitations(in: inspection) { Look(found[$0.term.range] ?? []) }
  }

  /// The invitations of each chat into which several groups are invited.
  private static func sharedInvitations(among all: [Invitation]) -> [[Invitation]] {
    var order: [String] = []
    var invitations: [String: [Invitation]] = [:]
    for invitation in all {
      guard let chat = invitation.addresses.first?.chat else { continue }
      invitations[chat, default: []].append(invitation)
      if invitations[chat]?.count == 2 { order.append(chat) }
    }
    return order.compactMap { invitations[$0] }
  }

  /// A group in a chat, of which every teacher is known.
  private struct Guest {
    /// The invitation as it is written.
    var invitation: Term
    var group: Term
    /// The one who answers for the group.
    var mainTeacher: Teacher.ID
    /// Everybody who ever works with it.
    var staff: Set<Teacher.ID>

    /// `nil` for a group with a teacher who is not listed, or where something of that was not read.
    init?(_ invitation: Invitation, of program: ProgramSource, _ names: NameTable) {
      let (group, lines) = (invitation.group, program.lines.value)
      let named = program.teacherNames(of: group)
      let teachers = named.compactMap { names.teacher($0.value) }
      staff = Set(teachers)
      guard let name = group.group.name.located, let main = teachers.first,
        teachers.count == named.count, group.teacher.isClear, group.teachers.isClear,
        group.lessons.isClear, group.changes.isClear, lines.teacher.isClear, lines.teachers.isClear
      else { return nil }
      self.group = name
      self.invitation = invitation.term
      mainTeacher = main
    }
  }

  /// The groups that have no teacher in common with some other group.
  private static func strangers(among guests: [Guest]) -> [Guest] {
    let staffs = Set(guests.map(\.staff))
    guard staffs.count > 1 else { return [] }
    let lonely = staffs.filter { staff in staffs.contains { $0.isDisjoint(with: staff) } }
    return guests.filter { lonely.contains($0.staff) }
  }
}

extension AddressCandidate {
  /// What tells chats apart: the host and what follows it, without a final slash.
  fileprivate var chat: String? {
    guard let host = any?.host else { return nil }
    let rest = any?.scheme.map { text.dropFirst($0.count + "://".count) } ?? text[...]
    var path = rest.drop { !"/?#".contains($0) }
    while path.last == "/" { path.removeLast() }
    return host.text + path
  }
}
