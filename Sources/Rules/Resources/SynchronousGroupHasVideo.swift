import InstitutionModel
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
enum SynchronousGroupHasVideo: Rule {
  static let metadata = RuleMetadata(
    "synchronous-group-has-video",
    .warning,
    clause: "2.2",
    also: ["2.2.1", "4.4", "4.4.1"],
    title: "У группы с синхронными занятиями есть видеозвонок"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary
    let file = inspection.definitions.institution?.value
    let platform = inspection.regulation.platform
    let own = [file?.platform?.value.name, file?.platform?.value.messenger].compactMap { $0?.value }
    let products = (platform.platform.names + platform.messenger.names + own).map(ProductName.init)
    let groups = inspection.learningGroups.filter { $0.synchronousFormat(by: words) != nil }
    return .sharing { cause in
      .each(groups, "с\u{A0}синхронными занятиями") { group in
        guard let file, !file.unread.contains("платформа"),
          let format = group.synchronousFormat(by: words)
        else { return .unknown }
        if file.platform?.value.address != nil || hasVideo(group, products) { return .fine }
        return cause.add(
          "занятия синхронные, а где видеозвонок – не сказано",
          at: format.range,
          help: "добавьте группе «приглашение» в чат или «ресурсы» с адресом видеозвонка; "
            + "адрес, общий для всех, впишите в institution.yaml: «платформа», «адрес»",
          inheritedBy: group.isOwn(\.format) ? nil : group.name
        )
      }
    }
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
