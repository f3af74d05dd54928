import QueryLanguage
import Testing

/// The text without its marker, and the UTF-8 offset at which the marker stood.
func marked(_ text: String) -> (text: QueryText, offset: Int) {
  let pieces = text.split(separator: "1️⃣", maxSplits: 1, omittingEmptySubsequences: false)
  guard pieces.count == 2 else { return (QueryText(text), 0) }
  return (QueryText(String(pieces[0] + pieces[1])), pieces[0].utf8.count)
}

/// What `parse` throws for a text; empty if it throws nothing.
func mistakes(in text: QueryText) -> Diagnostics {
  do throws(Diagnostics) {
    _ = try parse(text, grammar: testGrammar)
    return Diagnostics([])
  } catch {
    return error
  }
}

/// The tree of a line that can be read.
func tree(_ line: String) throws -> Statement {
  try #require(try parse(QueryText(line), grammar: testGrammar))
}

/// The pipeline of a line that is a query.
func pipeline(_ line: String) throws -> PipelineSyntax {
  guard case .query(let pipeline) = try tree(line) else { throw NotFound("no query in \(line)") }
  return pipeline
}

/// The first term of a line that is a query.
func term(_ line: String) throws -> TermSyntax {
  guard case .term(let term) = try pipeline(line).source else {
    throw NotFound("no term in \(line)")
  }
  return term
}

/// What a test looks for and does not find.
struct NotFound: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A line for each form of the grammar, with its canonical text.
let canonicalLines: [(typed: String, canonical: String)] = [
  // What people type.
  (#""bilateral security partnership""#, #""bilateral security partnership""#),
  ("quotes by Patel", "quotes by Patel"),
  ("quotes by Sudani in a3, a5", "quotes by Sudani in a3, a5"),
  (
    "quotes about withdrawal from “Washington Post”",
    #"quotes about withdrawal from "Washington Post""#
  ),
  (#"quotes containing "set * up""#, #"quotes containing "set * up""#),
  ("quotes where speaker is unknown", "quotes where speaker is unknown"),
  ("quotes where anonymous", "quotes where anonymous"),
  (
    "quotes|count by speaker|SORT BY count DESC|first 10",
    "quotes | count by speaker | sort by count desc | first 10"
  ),
  ("quotes | cross speaker by outlet", "quotes | cross speaker by outlet"),
  (
    "figures about troops | show value, qualifier, text, article",
    "figures about troops | show value, qualifier, text, article"
  ),
  (
    #"figures where unit = "troops" | group by article show min(value), max(value)"#,
    #"figures where unit = "troops" | group by article show min(value), max(value)"#
  ),
  (
    "people in (articles from Herald) except people in (articles from Post)",
    "people in (articles from Herald) except people in (articles from Post)"
  ),
  (
    #"sentences containing [lemma="withdraw"] []{0,3} "troops""#,
    #"sentences containing [lemma="withdraw"] []{0,3} "troops""#
  ),
  (
    "sentences where quotes = 0 and figures >= 2", "sentences where quotes = 0 and figures >= 2"
  ),
  (
    "dates between 2024-01-01 and 2024-01-31 | sort by date",
    "dates between 2024-01-01 and 2024-01-31 | sort by date"
  ),
  (
    "words about coalition | collocate within 5 measure logdice | first 20",
    "words about coalition | collocate within 5 measure logdice | first 20"
  ),
  (
    "terms in a1 | collocate against (terms in a5) | first 15",
    "terms in a1 | collocate against (terms in a5) | first 15"
  ),
  (
    #"let baghdad = quotes where affiliation ~ "Iraq""#,
    #"let baghdad = quotes where affiliation ~ "Iraq""#
  ),
  ("baghdad intersect it", "baghdad intersect it"),
  ("sentences in a1 | where articles > 1", "sentences in a1 | where articles > 1"),
  (
    "conflicts in a1, a2 | show subject, low, high, article",
    "conflicts in a1, a2 | show subject, low, high, article"
  ),
  ("figures where value about 500", "figures where value about 500"),
  (
    "quotes by $who | show date, outlet, text | as markdown",
    "quotes by $who | show date, outlet, text | as markdown"
  ),
  (
    #"quotes | sample 20 seed 7 | save "audit.csv""#,
    #"quotes | sample 20 seed 7 | save "audit.csv""#
  ),
  // Names, words and addresses.
  ("quotes by Dave DeCamp, O’Brien  from Post", "quotes by Dave DeCamp, O’Brien from Post"),
  ("quotes about troop withdrawal", "quotes about troop withdrawal"),
  ("quotes in a3 ¶4 s2", "quotes in a3 ¶4 s2"),
  ("sentences in a3.p4.s2", "sentences in a3.p4.s2"),
  ("quotes by J. K. Ramsey, U.S. official", "quotes by J. K. Ramsey, U.S. official"),
  ("quotes by /al-?Sudani/, «Lee»", #"quotes by /al-?Sudani/, "Lee""#),
  ("quotes about first aid", "quotes about first aid"),
  // Rows of the last result, lines that go on from it, parameters.
  ("it 4", "it 4"), ("it 4, 6 by Lee", "it 4, 6 by Lee"), ("| first 3", "| first 3"),
  ("let $who = “Ana Ríos”", #"let $who = "Ana Ríos""#), ("let $n = 1.5", "let $n = 1.5"),
  ("let $flag = TRUE", "let $flag = true"), ("let $who = Ana Ríos", "let $who = Ana Ríos"),
  // Numbers and dates.
  ("figures where value > 1,200", "figures where value > 1200"),
  ("figures where value > 2.3 million", "figures where value > 2300000"),
  ("figures where value = 40 percent", "figures where value = 40%"),
  ("figures where value = 1e20", "figures where value = 1e+20"),
  ("figures where value > -3", "figures where value > -3"),
  ("articles on 25 January 2024", "articles on 2024-01-25"),
  ("articles after Jan. 5, 2024", "articles after 2024-01-05"),
  ("articles before March 2024 in a1", "articles before 2024-03 in a1"),
  ("articles on 2024", "articles on 2024"),
  ("articles where date > 2024-02-29", "articles where date > 2024-02-29"),
  // Patterns.
  (
    "quotes containing troops near Iraq within 5",
    #"quotes containing "troops" near "Iraq" within 5"#
  ),
  (
    #"[lemma!="be" and form~"s.*"]+ [form="x"]* in a1"#,
    #"[lemma!="be" and form~"s.*"]+ [form="x"]* in a1"#
  ),
  (#""at no" [] "point""#, #""at" "no" [] "point""#), ("[form=now]?", #"[form="now"]?"#),
  ("/troops?/ from Post", "/troops?/ from Post"), ("[]{2,} []{3}", "[]{2,} []{3}"),
  (#"'the "big" plan' from Post"#, #""the ""big"" plan" from Post"#),
  ("‘the “big” plan’", "'the “big” plan'"),
  // Conditions.
  ("quotes where a = 1 or b = 2 and not c", "quotes where a = 1 or b = 2 and not c"),
  ("quotes where (a = 1 or b = 2) and c", "quotes where (a = 1 or b = 2) and c"),
  ("quotes where (a or b) or c", "quotes where (a or b) or c"),
  ("quotes where value between 3 and 5 and x", "quotes where value between 3 and 5 and x"),
  ("quotes where outlet not in Post, Herald", "quotes where not outlet in Post, Herald"),
  ("quotes where (anonymous) in a1", "quotes where (anonymous) in a1"),
  ("quotes where speaker = Dave DeCamp by x", "quotes where speaker = Dave DeCamp by x"),
  ("quotes where text contains \"a\" near \"b\"", #"quotes where text contains "a" near "b""#),
  ("quotes where speaker is not known", "quotes where speaker is unknown"),
  ("quotes where count(figures) ≥ 2", "quotes where count(figures) >= 2"),
  ("dates where from >= 2024-01-01 and to = from", "dates where from >= 2024-01-01 and to = from"),
  ("figures where article.words > low", "figures where article.words > low"),
  // Steps.
  ("dates | show from, to, count", "dates | show from, to, count"),
  ("quotes | to articles | count", "quotes | to articles | count"),
  (
    "quotes | group by speaker, outlet show count, mean(words)",
    "quotes | group by speaker, outlet show count(), mean(words)"
  ),
  ("quotes | distinct | distinct by speaker", "quotes | distinct | distinct by speaker"),
  ("\"a\" | kwic | kwic 8", "\"a\" | kwic | kwic 8"),
  ("words | collocate measure mi within 3", "words | collocate within 3 measure mi"),
  (
    "it | collocate side RIGHT against a1, (terms in a2) within 3",
    "it | collocate within 3 against a1, (terms in a2) side right"
  ),
  ("it | sort by a descending, b asc | last 2", "it | sort by a desc, b | last 2"),
  ("it | as md", "it | as markdown"),
  ("it | save notes.txt as PLAIN", #"it | save "notes.txt" as plain"#),
  ("a union (b | first 3) except c", "a union (b | first 3) except c"),
  ("people in (articles | first 3), a4", "people in (articles | first 3), a4"),
  ("quotes by Lee ; # done", "quotes by Lee"),
]
