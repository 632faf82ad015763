extension SentenceWord {
  /// Whether it tells to send or to write: «пришлите», «скинуть», «напишите».
  var isOfSending: Bool { begins(withAnyOf: Self.sending) }

  private static let sending = [
    "присыл", "присл", "пришл", "отправ", "шлит", "шлем", "скин", "скид", "кидай", "кида", "кинь",
    "сброс", "сбрас", "высыл", "высл", "вышл", "перешл", "пересыл", "пиши", "пишу", "пишем",
    "писать", "напиш", "напис",
  ]
}
