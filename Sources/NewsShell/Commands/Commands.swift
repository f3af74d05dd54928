import QueryLanguage

extension CommandTable {
  /// The commands of byline.
  static let byline = CommandTable(all: [
    LoadCommand.self, InfoCommand.self, AmendCommand.self, OpenCommand.self, QuoteCommand.self,
    CiteCommand.self, ExplainCommand.self, CompareCommand.self, SummariseCommand.self,
    SetCommand.self, HistoryCommand.self, RunCommand.self, ExpectCommand.self, HelpCommand.self,
    QuitCommand.self,
  ])
}

extension Session {
  /// Opens a session with the commands of byline over articles.
  ///
  /// - Parameters:
  ///   - loaded: the articles.
  ///   - console: where results and messages go.
  ///   - isCancelled: asked while queries run; true stops them.
  package convenience init(
    loaded: LoadedArticles, console: Console, isCancelled: @escaping () -> Bool = { false }
  ) {
    self.init(loaded: loaded, console: console, commands: .byline, isCancelled: isCancelled)
  }
}
