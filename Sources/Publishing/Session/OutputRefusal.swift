/// Why a folder is not taken as an output.
public enum OutputRefusal: Hashable, Sendable {
  /// It holds files and no manifest.
  case notOurs
  /// Its manifest is damaged or another program's.
  case foreignManifest
  /// A link lies in its place, which an exchange would replace in place of the folder.
  case symbolicLink
  /// Another disk is mounted there.
  case mountPoint
  /// Another disk is mounted on something in it.
  case holdsMount(String)
  /// A file, a pipe or a device lies there.
  case notAFolder
  /// It is the root folder, or a name like `.` that cannot be exchanged.
  case unnamed
  /// It holds a folder of definitions or templates.
  case contains(source: String)
  /// It lies in a folder of definitions or templates.
  case liesIn(source: String)
  /// It lies in a folder that another build publishes.
  case liesInOutput(String)
  /// The system lets nobody but its owner, or nobody at all, replace it.
  case isGuarded
  /// The folder that it lies in does not exist.
  case noParent(String)
  /// A file lies where the folder should be that it lies in.
  case parentIsFile(String)
  /// The folder that it lies in does not let us write.
  case parentIsReadOnly(String, reason: String)

  /// What people can do about a folder that is not ours.
  private static let remedy = "удалите её, если в ней нет ничего нужного, или укажите другую"

  /// The second half of a sentence whose first names the folder.
  var reason: String {
    switch self {
    case .notOurs:
      "не пуста и создана не программой; \(Self.remedy)"
    case .foreignManifest:
      "не наша: \(Manifest.fileName) повреждён или принадлежит другой программе; \(Self.remedy)"
    case .symbolicLink:
      "– символическая ссылка; укажите настоящую папку"
    case .mountPoint:
      "– точка монтирования, её нельзя заменить; укажите папку внутри неё"
    case .holdsMount(let path):
      "содержит точку монтирования «\(path)»; отключите её (umount) или укажите другую папку"
    case .notAFolder:
      "– не папка, а файл; уберите его или укажите другую"
    case .unnamed:
      "не может быть заменена; укажите папку с именем"
    case .contains(let source):
      "содержит исходную папку «\(source)»; вынесите вывод отдельно"
    case .liesIn(let source):
      "лежит внутри исходной папки «\(source)»; вынесите вывод отдельно"
    case .liesInOutput(let other):
      "лежит внутри другой публикации «\(other)», и документы для сотрудников попали бы на сайт; "
        + "укажите папку рядом с ней"
    case .isGuarded:
      "не может быть заменена: она защищена от изменений или принадлежит другому пользователю; "
        + "снимите защиту (chattr -i), попросите владельца или укажите другую"
    case .noParent(let parent):
      "не может быть создана: нет папки «\(parent)»"
    case .parentIsFile(let parent):
      "не может быть создана: на месте папки «\(parent)» лежит файл"
    case .parentIsReadOnly(let parent, let reason):
      "не может быть записана: в папку «\(parent)» нельзя писать, \(reason)"
    }
  }
}
