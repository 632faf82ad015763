import InstitutionModel
import Russian
import Schema

/// With whom a group's mode of lessons is agreed, as far as it is (clause 4.22).
struct NoticeAgreement {
  /// What is on record; `nil` where nothing is.
  let agreement: ModeAgreement?

  /// With whom and when, else how the mode is chosen.
  var sentence: String {
    let parts = [administration, parents].compactMap { $0 }
    guard !parts.isEmpty else {
      return "Режим определяют по\u{A0}согласованию с\u{A0}родителями: "
        + "если он вам не\u{A0}подходит, скажите педагогу."
    }
    return "Режим согласован \(parts.joined(separator: " и\u{A0}"))."
  }

  /// The date of the agreement; `nil` where it is not known.
  private var administration: String? {
    agreement?.administration.value?.paper.map { "с\u{A0}администрацией \($0.russianFigures)" }
  }

  /// The minutes by date and number, or the date alone.
  private var parents: String? {
    agreement?.parents.value?.paper.map { consent in
      let date = consent.date.russianFigures
      let paper = consent.number.map { "(протокол от\u{A0}\(date) №\u{A0}\($0))" }
      return "с\u{A0}родителями \(paper ?? date)"
    }
  }
}
