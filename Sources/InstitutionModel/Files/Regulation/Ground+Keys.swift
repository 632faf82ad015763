import Regulation
import Schema
import SourceText

extension Ground {
  /// A line of «основания».
  static func schema(_ categories: WordList<LearnerCategory>) -> RecordSchema<Ground> {
    RecordSchema("основание периода", Ground(name: "")) {
      Key("родительный", .text) { $0.genitive = $1.value }
        .example("карантина").about("для слов «в связи с введением …» в приказах")
      Key("категория", .known(in: categories, of: "категории"), clause: "4.15") {
        $0.category = $1.value
      }
      .example("5").about("кто учится на расстоянии: слова категории или её номер")
      Key("заявление", .yesOrNo, clause: "1.8") { $0.needsApplications = $1.value }
        .about("подают ли родители заявления")
    }
  }
}
