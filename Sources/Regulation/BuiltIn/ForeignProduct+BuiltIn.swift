extension ForeignProduct {
  /// Names that are also plain words, like «зум» of a camera, stand with a word that excludes those.
  static let builtIn =
    all(
      ["Zoom", "в зум", "через зум", "по зум", "Skype", "скайп", "Discord", "дискорд"]
        + ["Google Meet", "Microsoft Teams"],
      replacement: "Сферум"
    )
    + all(
      ["Telegram", "телеграм", "WhatsApp", "вотсап", "ватсап", "Viber", "вайбер"],
      replacement: "VK Мессенджер"
    )
    + all(["YouTube", "ютуб", "ютьюб"], replacement: "VK Видео или Rutube")

  private static func all(_ names: [String], replacement: String) -> [ForeignProduct] {
    names.map { ForeignProduct($0, replacement: replacement) }
  }
}
