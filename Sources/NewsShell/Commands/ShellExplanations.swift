import QueryLanguage

extension Diagnostic.Explanation {
  /// The explanations of the shell's own codes, in order.
  static let allShell: [Self] = [
    Self(
      .nameTaken, "A result cannot be named like a noun or a command.",
      example: "let quotes = sentences"),
    Self(
      .notBuilt, "The language has this command, but this version of byline cannot do it yet.",
      example: "undo"),
    Self(.unknownCommand, "No command and no noun is called that.", example: "sumarise a1"),
    Self(.missingArgument, "The command needs to be told what to work on.", example: "open"),
    Self(.nothingFound, "What the command should work on is not there.", example: "open a999999"),
    Self(
      .badSetting, "No setting is called that, or it cannot have this value.",
      example: "set timer maybe"),
    Self(
      .unknownTopic, "Help knows nouns, commands, steps, clauses and error codes.",
      example: "help xyzzy"),
    Self(
      .expectationFailed, "\"expect\" found the last result different from what the script says.",
      example: "articles | first 1\nexpect count = 3"),
    Self(
      .refused, "In safe mode nothing is written, run, or read from outside the corpus.",
      example: "quotes | save \"x.csv\""),
    Self(
      .cannotWrite,
      "The file cannot be written: the folder may be missing or read-only, no format may belong to its "
        + "ending, or it exists already and save was not told to overwrite it.",
      example: "quotes | save \"/nowhere/x.csv\""),
    Self(.cannotRead, "The file cannot be read.", example: "run nowhere.byl"),
  ]
}
