import InstitutionModel
import Schema

extension Pipeline {
  /// The page of all keys of the definitions, in Markdown.
  public static var keysPage: String { KeysPage.text(of: FileForm.all) }
}
