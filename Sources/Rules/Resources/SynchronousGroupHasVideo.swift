import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Who meets at the same time has some means of a video call.
///
/// An address among the resources is one, and so are words that name a call, the platform's own
/// address and an invitation into its chat.
///
/// Russian: «видеозвонок для проведения онлайн-занятий» (п. 2.2.1).
enum SynchronousGroupHasVideo: Rule {
  static let metadata = RuleMetadata("synchronous-group-has-video", .warning, clause: "2.2")
    .also("2.2.1", "4.4", "4.4.1").saying("У группы с синхронными занятиями есть видеозвонок")

  /// Unknown where «платформа» was not read, as an address for all may stand there.
  static func check(_ inspection: Inspection) -> Checked {
    let own = inspection.definitions.institution?.value.platform
    let platform = inspection.regulation.platform
    let stated = [own?.value?.name.value, own?.value?.messenger.value].compactMap(\.self)
    let products = (platform.platform.names + platform.messenger.names + stated)
      .map(ProductName.init)
    let groups = inspection.learningGroups.filter(\.learning.isSynchronous)
    return .sharing { cause in
      .each(groups, "с\u{A0}синхронными занятиями") { group in
        guard let own, own.isClear, let format = group.learning.format.range
        else { return .unknown }
        if own.value?.address.value != nil || hasVideo(group, products) { return .fine }
        return cause.add(
          "занятия синхронные, а где видеозвонок – не сказано",
          at: format,
          help: "добавьте группе строку «приглашение: https://…» или в её «дистанционно» – строку "
            + "«ресурсы: …» с сайтом видеозвонков; общий для всех сайт впишите в "
            + "institution.yaml: раздел «платформа», строка «адрес: …»",
          inheritedBy: group.heir(of: \.format)
        )
      }
    }
  }

  /// Whether the group has a means of a video call, or may have one that could not be read.
  private static func hasVideo(_ group: LearningWay, _ products: [ProductName]) -> Bool {
    if !group.record.invitation.isAbsent || !group.learning.resources.isClear { return true }
    return group.learning.resources.items.contains { resource in
      let words = resource.map(\.text)
      return !words.addresses.isEmpty || words.value.namesVideoCall
        || products.contains { $0.isNamed(in: words.value) }
    }
  }
}

extension String {
  /// The beginnings of words that mean a call with picture.
  private static let videoWords = [
    "видеозвон", "видеосвяз", "видеоконференц", "видеовстреч", "видеочат", "вебинар",
    "онлайн-встреч",
  ]

  /// Whether the text names a call, within whatever words.
  fileprivate var namesVideoCall: Bool {
    let text = folded
    return Self.videoWords.contains { text.contains($0) }
  }
}
