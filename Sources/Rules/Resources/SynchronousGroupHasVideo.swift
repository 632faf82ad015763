import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Who meets at the same time has some means of a video call.
///
/// An address among the resources is one, and so are words that name a call, the platform's own
/// address and an invitation into its chat.
///
/// Russian: «видеозвонок для проведения онлайн-занятий» (п. 2.2.1).
enum SynchronousGroupHasVideo: FindingRule {
  static let metadata = RuleMetadata(
    "synchronous-group-has-video",
    .warning,
    clause: "2.2",
    also: ["2.2.1", "4.4", "4.4.1"],
    subject: .groupsWith(.synchronousFormat),
    title: "У группы с синхронными занятиями есть видеозвонок"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let file = inspection.definitions.institution?.value
    guard let file, file.platform?.value.address == nil, !file.unread.contains("платформа") else {
      return []
    }
    let platform = inspection.regulation.platform
    let own = [file.platform?.value.name, file.platform?.value.messenger].compactMap { $0?.value }
    let products = (platform.platform.names + platform.messenger.names + own).map(ProductName.init)
    var cause = SharedCause()
    for group in inspection.learningGroups where !hasVideo(group, products) {
      guard let format = group.synchronousFormat(by: inspection.regulation.vocabulary) else {
        continue
      }
      cause.add(
        "занятия синхронные, а где видеозвонок – не сказано",
        at: format.range,
        help: "добавьте группе «приглашение» в чат или «ресурсы» с адресом видеозвонка; "
          + "адрес, общий для всех, впишите в institution.yaml: «платформа», «адрес»",
        inheritedBy: group.isOwn(\.format) ? nil : group.name
      )
    }
    return cause.findings
  }

  /// Whether the group has a means of a video call, or may have one that could not be read.
  private static func hasVideo(_ group: GroupInContext, _ products: [ProductName]) -> Bool {
    let own = group.group
    if own.value.invitation != nil || own.value.unread.contains("приглашение")
      || group.isUnread("ресурсы")
    {
      return true
    }
    return (group.value(\.resources) ?? []).contains { resource in
      !resource.addresses.isEmpty || resource.value.namesVideoCall
        || products.contains { $0.isNamed(in: resource.value) }
    }
  }
}

extension GroupInContext {
  /// The word by which the group learns synchronously; `nil` where it does not.
  fileprivate func synchronousFormat(by words: Vocabulary) -> Term? {
    (value(\.format) ?? []).first { term in
      switch words.formats.value(of: term.value) {
      case .synchronous, .both: true
      case .asynchronous, nil: false
      }
    }
  }
}

extension String {
  /// The beginnings of words that mean a call with picture.
  private static let videoWords = [
    "видеозвон", "видеосвяз", "видеоконференц", "видеовстреч", "видеочат", "вебинар",
    "онлайн-встреч",
  ]

  fileprivate var namesVideoCall: Bool {
    let text = folded
    return Self.videoWords.contains { text.contains($0) }
  }
}
