// The parsers of parts, for one another: each starts where the one that asks it stands, and what it
// reads is read for that one too.
extension TokenReader {
  var conditions: ConditionParser {
    get { ConditionParser(cursor) }
    set { cursor = newValue.cursor }
  }

  var keys: KeyParser {
    get { KeyParser(cursor) }
    set { cursor = newValue.cursor }
  }

  var literals: LiteralParser {
    get { LiteralParser(cursor) }
    set { cursor = newValue.cursor }
  }

  var operators: OperatorParser {
    get { OperatorParser(cursor) }
    set { cursor = newValue.cursor }
  }

  var patterns: PatternParser {
    get { PatternParser(cursor) }
    set { cursor = newValue.cursor }
  }

  var phrases: PhraseParser {
    get { PhraseParser(cursor) }
    set { cursor = newValue.cursor }
  }

  var queries: QueryParser {
    get { QueryParser(cursor) }
    set { cursor = newValue.cursor }
  }

  var values: ValueParser {
    get { ValueParser(cursor) }
    set { cursor = newValue.cursor }
  }
}
