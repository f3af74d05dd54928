import QueryEngine
import QueryLanguage

extension Session {
  /// Binds a pipeline and makes an empty answer of its shape, which also becomes `it`.
  func checked(_ pipeline: PipelineSyntax, _ text: QueryText) throws(Diagnostics) -> RowSet {
    let bound = try Binder(scope: scope, text: text).bind(pipeline)
    let empty = RowSet(bound.relation, .none)
    it = empty
    return empty
  }
}
