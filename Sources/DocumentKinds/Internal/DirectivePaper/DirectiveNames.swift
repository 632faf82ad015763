import Documents

/// The values that the words of orders may name.
public enum DirectiveValue: String, TemplateName {
  /// «с 23 ноября по 6 декабря 2026 г.».
  case term = "срок"
  /// «23 ноября 2026 г.»
  case first = "первый день"
  /// «приложении № 1»; none where no group is transferred.
  case transferred = "где группы"
  /// «разделе 2 приложения № 1»; none where no group learns at a distance all year.
  case always = "где дистанционные"
  /// «разделе 3 приложения № 1»; none where no lessons stop.
  case suspended = "где приостановленные"
  /// «№ 2»; none where there is no schedule.
  case scheduleNumber = "№ расписания"
  /// «№ 3»; none where nobody works at home.
  case homeNumber = "№ списка"
  /// Who works at home, by name; none where nobody does.
  case homeWorkers = "работающие дома"
  /// «до 25 ноября (среда) включительно»; none where no applications are asked for.
  case applicationsUntil = "заявления до"
  /// The word itself; none where no applications are asked for.
  case applications = "заявления"
  /// A sentence: where they are taken.
  case applicationsPlace = "куда заявления"
  /// « (по сведениям групп, 3 учащихся)»; empty where some group has not counted.
  case withoutDevice = "сколько без техники"
  /// A sentence: what those without internet do; none where the institution has not said it.
  case withoutInternet = "без интернета"
  /// «Руководителям структурных подразделений (…)», for the start of a sentence.
  case heads = "руководителям"
  /// The rest have no item without a name.
  case administrator = "администратор"
  /// The head of methods in the dative, with name: «Заместителю директора (Орлова Н.В.)».
  case methodService = "методическая служба"
  /// Who organises events, in the dative, with name.
  case massEvents = "организационно-массовый отдел"
  /// The address of the institution's site; none without one.
  case website = "сайт"
  /// The platform's name in quotation marks.
  case platform = "платформа"
  /// «с 07:30 до 20:30».
  case chatHours = "время чатов"
  /// Who registers applications, or a line to write the name on; with a full stop.
  case registrar = "ответственный за регистрацию"
  /// Who puts the news on the site, or a line to write the name on; with a full stop.
  case editor = "ответственный за сайт"
  /// «приказом от 20.11.2026 № 112».
  case byTransfer = "приказом о переводе"
  /// «приказа от 20.11.2026 № 112».
  case ofTransfer = "приказа о переводе"
  /// «приказом от 31.08.2026 № 88», which approves the timetable.
  case byTimetable = "приказом о расписании"
  /// The new last day of a prolongation.
  case newLast = "новый последний день"
  /// The last day at a distance.
  case last = "последний день"
  /// The day on which lessons are face to face again.
  case firstFaceToFace = "первый очный день"
  /// « и продлённый приказом от 04.12.2026 № 118»: by the orders before this one; empty without any.
  case earlier = "и продлён"
  /// « (прежний последний день – 6 декабря 2026 г.)»; empty where none was named.
  case formerLast = "прежний срок"
  /// The hours of groups whose lessons stopped; none where there are none.
  case owedHours = "часы приостановленных"
  /// «1 группа»; none where no group learns at a distance all year.
  case alwaysDistant = "всегда дистанционно"
}

/// The blocks that code makes for orders.
public enum DirectiveBlock: String, TemplateName {
  /// Who issues the order.
  case letterhead = "бланк"
  /// Date, place, number.
  case requisites = "реквизиты"
  /// Why and by what acts, up to «ПРИКАЗЫВАЮ:».
  case grounds = "основания"
  /// The director's line.
  case signature = "подпись"
  /// The line of whoever answers for the methods.
  case agreed = "согласовано"
  /// A table in which those who are told to do something sign.
  case acquainted = "ознакомлены"
  /// Who has made the order out, with a telephone.
  case executor = "исполнитель"
  /// The groups, from a page of their own on.
  case groupAnnex = "приложение: группы"
  /// The schedule of distance lessons, on a page in landscape.
  case scheduleAnnex = "приложение: расписание"
  /// Who works at home, on a page in landscape (п. 4.23).
  case homeAnnex = "приложение: работа по месту жительства"
}

/// The words of orders, a text for each thing that is decided.
public struct DirectiveWords: Sendable {
  typealias Words = Template<ValueOrClause<DirectiveValue>, DirectiveBlock>

  /// The text for a transfer.
  private let transfer: Words
  /// The text for any of the prolongations.
  private let prolongation: Words
  /// The text for an end before the last day.
  private let earlyEnd: Words
  /// The text for the end of a period without a last day.
  private let resumption: Words

  /// Reads four variants of the kind's template.
  init(_ reader: inout TemplateReader) {
    transfer = reader.template("transfer")
    prolongation = reader.template("prolongation")
    earlyEnd = reader.template("end")
    resumption = reader.template("return")
  }

  /// The text for what is decided.
  func template(of matter: DirectiveMatter) -> Words {
    switch matter {
    case .transfer: transfer
    case .prolongation: prolongation
    case .earlyEnd: earlyEnd
    case .resumption: resumption
    }
  }
}
