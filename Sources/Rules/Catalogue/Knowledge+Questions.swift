extension Knowledge {
  static let applications = Knowledge(
    question: "сколько заявлений подали семьи",
    deed: "сосчитать поданные заявления и записать у группы строку «заявлений», хотя бы 0",
    keeper: .registration,
    deadline: .applications
  )

  static let devices = Knowledge(
    question: "у скольких учащихся нет техники или интернета",
    deed: "спросить семьи и записать у группы строку «без техники», хотя бы 0",
    keeper: .departments,
    deadline: .periodBegins
  )

  static let agreements = Knowledge(
    question: "согласован ли режим занятий с администрацией и родителями",
    deed: "согласовать режим и записать дни согласования у группы: «режим согласован»",
    keeper: .departments,
    deadline: .periodBegins
  )

  static let accounts = Knowledge(
    question: "скольким учащимся подтверждена учётная запись на платформе",
    deed: "сверить список группы с платформой и записать у группы строку «учётных записей»",
    keeper: .departments,
    deadline: .periodBegins
  )

  static let invitations = Knowledge(
    question: "есть ли у группы чат",
    deed: "создать чат и записать приглашение в него у группы",
    keeper: .departments,
    deadline: .periodBegins
  )

  static let workplaces = Knowledge(
    question: "где педагог работает в дистанционный период",
    deed: "записать у педагога строку «место работы»: учреждение или дом",
    keeper: .departments,
    deadline: .periodBegins
  )

  static let workingDays = Knowledge(
    question: "по каким дням недели работает педагог",
    deed: "записать у педагога рабочие дни днями недели, например «пн, ср, пт»",
    keeper: .departments,
    deadline: .periodBegins
  )

  public static let posts = Knowledge(
    question: "сколько сообщений педагоги пишут в чаты за неделю",
    deed: "посмотреть чаты групп: сообщений должно быть не меньше назначенного",
    keeper: .departments,
    deadline: .weekly
  )

  static let marks = Knowledge(
    question: "кто был на занятиях периода",
    deed: "внести отметки в таблицы папки attendance",
    keeper: .departments,
    deadline: .firstMarks
  )

  static let chatHours = Knowledge(
    question: "в какие часы работают чаты",
    deed: "назначить часы и записать их в раздел «чаты» файла institution.yaml",
    keeper: .methods,
    deadline: .periodBegins
  )

  static let pupils = Knowledge(
    question: "сколько в группе учащихся",
    deed: "записать у группы строку «учащихся»",
    keeper: .departments,
    deadline: .yearBegins
  )

  static let hours = Knowledge(
    question: "сколько часов у группы в неделю и по плану",
    deed: "записать «часов в неделю» у группы и «часов по плану» у программы",
    keeper: .methods,
    deadline: .yearBegins
  )

  static let ages = Knowledge(
    question: "сколько лет детям и сколько минут длится академический час",
    deed: "записать у программы строки «возраст» и «академический час»",
    keeper: .methods,
    deadline: .yearBegins
  )
}
