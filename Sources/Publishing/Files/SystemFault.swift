import Glibc

/// The number by which the system refused a call, told in Russian.
public struct SystemFault: Error, Hashable, Sendable {
  /// A number of `errno`; negative ones are our own.
  var code: Int32

  /// A number of `errno`, which must not be 0.
  public init(_ code: Int32) { self.code = code }

  /// Another disk, or a bind mount, begins inside a tree.
  static let mounted = Self(-1)

  /// Something lies where nothing was a moment ago.
  static let unexpected = Self(-2)

  /// The fault of the call that failed just now.
  static var last: Self { Self(errno) }

  /// Throws what a call returned, unless that is 0.
  static func check(_ code: Int32) throws(Self) {
    if code != 0 { throw Self(code) }
  }

  /// Why the call failed, as the second half of a sentence.
  public var reason: String { Self.reasons[code] ?? "ошибка системы № \(code)" }

  /// As the second half of a sentence, with what people can do where that is known.
  private static let reasons: [Int32: String] = [
    mounted.code: "внутри смонтирован другой диск; отключите его (umount)",
    unexpected.code: "появилось то, чего раньше не было",
    EWOULDBLOCK: "идёт другая сборка",
    EACCES: "нет прав доступа",
    EPERM: "действие запрещено системой",
    EPIPE: "читающая программа закрылась",
    EBADF: "вывод закрыт",
    EROFS: "диск доступен только для чтения",
    ENOSPC: "на диске нет места",
    EDQUOT: "исчерпана дисковая квота",
    EFBIG: "файл слишком велик",
    ENOENT: "нет такого файла или папки",
    ENOTDIR: "на месте папки лежит файл",
    EISDIR: "на месте файла лежит папка",
    EEXIST: "такой файл уже есть",
    ENOTEMPTY: "папка не пуста",
    ELOOP: "на пути стоит символическая ссылка",
    ENAMETOOLONG: "слишком длинное имя",
    EIO: "ошибка чтения или записи на диске",
    EMFILE: "открыто слишком много файлов",
    ENFILE: "открыто слишком много файлов",
    ENOMEM: "не хватает памяти",
    EBUSY: "файл или папка заняты",
    ETXTBSY: "файл занят",
    EMLINK: "слишком много ссылок на файл",
    EXDEV: "папки лежат на разных дисках",
    ENOLCK: "файловая система не умеет блокировок",
    EINVAL: "файловая система не умеет этого действия",
    ENOSYS: "файловая система не умеет этого действия",
    EOPNOTSUPP: "файловая система не умеет этого действия",
    ESTALE: "сетевой диск отключился",
    EILSEQ: "имя записано не в UTF-8; переименуйте файл",
  ]
}
