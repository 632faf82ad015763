import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

extension DayChangeLines {
  /// What one change says that cannot be true together, or that is not whole.
  var contradictions: [Finding] {
    [
      daysBackwards, daysTwice, daysHalf, additionTouched, hourOfAddition, exceptionsOfSome,
      moreThanAll,
    ]
    .compactMap(\.self)
      + cancelledAndHeld + severalNames
  }

  private var daysBackwards: Finding? {
    guard let first = first.value, let last = last.located, last.value < first else { return nil }
    return Finding(
      "изменение кончается раньше, чем начинается",
      at: last.range,
      help: "исправьте «с» или «по»"
    )
  }

  private var daysTwice: Finding? {
    guard !dates.isAbsent, let stretch = first.range ?? last.range else { return nil }
    return Finding(
      "дни названы дважды: и\u{A0}«дата», и\u{A0}«с»\u{A0}– «по»",
      at: stretch,
      labels: [dates.range.map { Label("«дата»\u{A0}– здесь", at: $0) }].compactMap(\.self),
      help: "оставьте одно: «дата»\u{A0}– для дня или списка дней, "
        + "«с» и\u{A0}«по»\u{A0}– для дней подряд"
    )
  }

  /// One end of some days, where nobody knows whether one day is meant.
  private var daysHalf: Finding? {
    guard dates.isAbsent, first.isAbsent != last.isAbsent, let end = first.located ?? last.located
    else { return nil }
    let (said, lacking) = last.isAbsent ? ("с", "по") : ("по", "с")
    return Finding(
      "есть «\(said)», а\u{A0}«\(lacking)» нет: не\u{A0}видно, какие дни меняются",
      at: end.range,
      help: "допишите «\(lacking): …», а\u{A0}если меняется один день, напишите "
        + "«дата: \(end.value.russianFigures)»"
    )
  }

  /// A lesson that is to be given and changed at once.
  private var additionTouched: Finding? {
    guard let range = addition.range, !move.isAbsent || isCancelled.value == true else {
      return nil
    }
    return Finding(
      "дополнительное занятие – это новое занятие, его нельзя тут же отменить или перенести",
      at: range,
      help: "оставьте в этом изменении одно: «дополнительное занятие», «отмена» или «перенос»"
    )
  }

  /// An additional lesson is given as a whole: no hour of it, and no lesson of the timetable, can be meant.
  private var hourOfAddition: Finding? {
    let key = hour.isAbsent ? "занятие" : "час"
    guard !addition.isAbsent, let range = hour.range ?? start.range else { return nil }
    return Finding(
      "дополнительное занятие – это новое занятие, «\(key)» у\u{A0}него не называют",
      at: range,
      help: "уберите «\(key)»: сколько часов, видно по времени «дополнительного занятия»"
    )
  }

  /// Who is left out where those who are meant are named one by one.
  private var exceptionsOfSome: Finding? {
    let isOfSome = !groups.isAbsent || coverage.isAbsent && !(teacher.isAbsent && site.isAbsent)
    guard isOfSome, let range = exceptions.range else { return nil }
    return Finding(
      "«кроме» говорит, кого нет среди названных в\u{A0}«охват», а здесь названы не они",
      at: range,
      help:
        "назовите всех, кого изменение касается, в\u{A0}строке «группа» или напишите «охват: …» "
        + "вместо неё"
    )
  }

  /// «все программы, Хор»: what stands beside all is an exception, or too much.
  private var moreThanAll: Finding? {
    guard coverage.items.contains(where: { $0.value.terms == [.everything] }),
      let other = coverage.items.first(where: { $0.value.terms != [.everything] })
    else { return nil }
    return Finding(
      "«все программы» – это уже все, а рядом названо ещё что-то",
      at: other.range,
      help: "уберите лишнее; если это исключение, напишите перед ним «кроме»"
    )
  }

  /// What becomes of a lesson that is cancelled.
  private var cancelledAndHeld: [Finding] {
    guard isCancelled.value == true, let cancelled = isCancelled.range else { return [] }
    let others = [
      ("перенос", move.range), ("замена", substitute.range), ("кабинет", room.range),
      ("формат", format.range), ("совместно с", partners.range),
    ]
    return others.compactMap { key, range in
      guard let range else { return nil }
      return Finding(
        "занятие отменено, и\u{A0}в\u{A0}том же изменении сказано «\(key)»",
        at: range,
        labels: [Label("отмена\u{A0}– здесь", at: cancelled)],
        help: "оставьте в\u{A0}этом изменении одно: «отмена» или «\(key)»"
      )
    }
  }

  /// Of two people nobody knows who comes.
  private var severalNames: [Finding] {
    severalPeople.map { key, names in
      Finding(
        "в\u{A0}строке «\(key)» названо несколько педагогов: \(names.value.quoted)",
        at: names.range,
        help: key == "замена"
          ? "назовите того, кто проведёт занятие; если занятия ведут разные педагоги, "
            + "напишите изменение на\u{A0}каждое, со\u{A0}строкой «занятие»"
          : "напишите отдельное изменение для\u{A0}каждого педагога"
      )
    }
  }
}
