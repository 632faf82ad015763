/// Where people have their mail.
enum MailServices {
  /// Free services that people in Russia have used, by domain.
  private static let domains: Set = [
    "mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru", "xmail.ru", "yandex.ru", "yandex.com",
    "yandex.by", "yandex.kz", "ya.ru", "narod.ru", "gmail.com", "googlemail.com", "rambler.ru",
    "lenta.ru", "ro.ru", "autorambler.ru", "myrambler.ru", "rambler.ua", "outlook.com",
    "hotmail.com", "live.com", "live.ru", "icloud.com", "me.com", "yahoo.com", "proton.me",
    "protonmail.com", "sibmail.com", "ngs.ru", "tut.by", "vk.com",
  ]

  /// Whether what stands before the `@` of such a domain is somebody's.
  static func hold(_ domain: String) -> Bool { domains.contains(domain) }
}
