/// Why nothing was published; what was published before stands as it was.
public enum PublishingError: Error, Hashable, Sendable {
  /// The world failed: disk, rights, missing folder.
  case failed(path: String, reason: String)
  /// The output may not be replaced.
  case refused(path: String, refusal: OutputRefusal)
  /// Another build works beside the output.
  case busy(path: String)
  /// What lay in the output's place went, or another folder came, while the build worked.
  case replaced(path: String)
  /// Others did not stop to change the output.
  case restless(path: String)
  /// Files were replaced one by one, and one of them could not be; the next build goes on there.
  case interrupted(path: String, reason: String)
  /// Two files want one place.
  case collision(path: String, Collision)
  /// A link of others in the public folder leads where it must not.
  case link(path: String, Link)
  /// Public files hold what must not be public.
  case leaks([Leak])
  /// Links of pages lead nowhere.
  case deadLinks([DeadLink])

  /// How two files come to want one place.
  public enum Collision: Hashable, Sendable {
    /// Two documents of this build have one path.
    case plannedTwice
    /// Somebody else's file lies there, and is not overwritten.
    case withForeign
    /// A file lies in the place of a folder.
    case fileForFolder
    /// A folder lies in the place of a file.
    case folderForFile
  }

  /// Where a link may not lead.
  public enum Link: Hashable, Sendable {
    /// Into the part for staff of this very output.
    case toClosedPart
    /// Behind it are more files than are read.
    case toTooMuch
  }

  /// What went wrong, in one line of Russian that names the path and the reason.
  public var message: String {
    switch self {
    case .failed(let path, let reason):
      "«\(path)»: \(reason)"
    case .refused(let path, let refusal):
      "папка вывода «\(path)» \(refusal.reason)"
    case .busy(let path):
      "в папке «\(path)» уже идёт другая сборка; дождитесь её конца"
    case .replaced(let path):
      "папку вывода «\(path)» за время сборки заменили или убрали; там всё осталось как есть, "
        + "повторите сборку"
    case .restless(let path):
      "в папку вывода «\(path)» всё время пишет другая программа; остановите её и повторите сборку"
    case .interrupted(let path, let reason):
      "замена файлов остановилась на «\(path)»: \(reason); устраните причину и повторите "
        + "сборку – она продолжит с этого места"
    case .collision(let path, let collision):
      collision.message(path)
    case .link(let path, .toClosedPart):
      "ссылка «\(path)» ведёт в закрытую часть публикации; уберите её"
    case .link(let path, .toTooMuch):
      "ссылка «\(path)» ведёт туда, где больше \(LinkScan.limit) файлов, и проверить их нельзя; "
        + "положите вместо неё нужные файлы"
    case .leaks:
      "в открытую часть попало то, что публиковать нельзя"
    case .deadLinks:
      "ссылки страниц никуда не ведут"
    }
  }
}

extension PublishingError.Collision {
  /// One line of Russian, with what to do about it where the author can.
  fileprivate func message(_ path: String) -> String {
    switch self {
    case .plannedTwice: "файл «\(path)» должны были записать два документа"
    case .withForeign:
      "файл «\(path)» уже лежит в папке вывода, но создан не программой; уберите его"
    case .fileForFolder: "на месте папки «\(path)» лежит файл; уберите его"
    case .folderForFile: "на месте файла «\(path)» лежит папка; уберите её"
    }
  }
}

extension PublishingError {
  /// The refusal of the system to do something with a path.
  init(_ fault: SystemFault, at path: String) {
    self = .failed(path: path, reason: fault.reason)
  }
}

/// Does something with a path; where the system refuses, the path is told with the reason.
func at<Result>(
  _ path: String,
  _ action: @autoclosure () throws(SystemFault) -> Result
) throws(PublishingError) -> Result {
  do { return try action() } catch { throw PublishingError(error, at: path) }
}
