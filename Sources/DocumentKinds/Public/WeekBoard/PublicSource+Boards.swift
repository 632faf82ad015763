import Documents
import InstitutionModel
import Russian
import Schema

/// The ways to the grids of a week.
extension PublicSource {
  /// The words, leading to a grid.
  func link(_ subject: WeekBoardSubject, _ words: String) -> Inline {
    .link(.document(WeekBoard.id(of: subject, in: self)), [.text(words)])
  }

  /// Rooms of a place by their names: «3», «12», «спортивный зал».
  func links(toRoomsAt site: Site.ID?) -> [Inline] {
    rooms.rooms(at: site).map { id in
      link(.room(id.index), rooms[id].name.text.besideRoomWord.typeset)
    }
  }

  /// The ways to all grids, by what they are of.
  ///
  /// Rooms are listed under their place, where there are several.
  var boardFacts: [Fact] {
    var (places, departments, rooms): ([Inline], [Inline], [Fact]) = ([], [], [])
    for subject in WeekBoard.subjects(in: self) {
      switch subject {
      case .place(let site):
        let name = institution.siteName(of: site)
        var own = links(toRoomsAt: site)
        if let name {
          places.append(link(subject, name))
        } else {
          own.insert(link(subject, "все вместе"), at: 0)
        }
        let title = name.map { "Кабинеты: \($0)" } ?? "Кабинеты"
        if !own.isEmpty { rooms.append(Fact(title, .list(own))) }
      case .room: break
      case .department(let id): departments.append(link(subject, institution[id].name.text))
      }
    }
    return [Fact("Площадки", .list(places)), Fact("Отделы", .list(departments))]
      .filter { !$0.value.isEmpty } + rooms
  }
}
