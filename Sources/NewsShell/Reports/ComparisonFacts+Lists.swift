import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

// Sources, names and words.

extension ComparisonFacts {
  var sources: [ComparisonPage.Source] {
    comparison.sources.sources.map { source in
      ComparisonPage.Source(
        label: source.label, isAnonymous: source.isAnonymous,
        quotations: articles.map { article in
          source.shares.first { $0.article == article }.map { places(of: $0) } ?? []
        })
    }
  }

  /// Where the quotations of a share stand.
  func places(of share: SourceComparison.Share) -> [ComparisonPage.Place] {
    share.quotations.map { number in
      let row = corpus.quotations[number]
      return ComparisonPage.Place(
        address(Int(row.sentence)), isGuess: row.speaker != nil && row.confidence == .guess)
    }
  }

  var names: [ComparisonPage.NamedDifferently] {
    comparison.names.filter { $0.isNamedDifferently || $0.isDescribedDifferently }.map { name in
      ComparisonPage.NamedDifferently(
        name: corpus.string(ofName: name.name), kind: name.kind.word,
        accounts: name.accounts.map { account in
          let variants = account.variants.map { "\($0.text) \($0.count)×" }.joined(separator: ", ")
          let roles = account.roles.isEmpty ? "" : "; as " + account.roles.joined(separator: ", ")
          return (id(account.article), variants + roles)
        })
    }
  }

  var keywords: [[ComparisonPage.Keyword]] {
    comparison.keywords.map { own in
      own.map { keyword in
        ComparisonPage.Keyword(
          text: keyword.text, count: keyword.count,
          measures: [keyword.logLikelihood, keyword.logRatio]
            .map { NumberText.plain(($0 * 10).rounded() / 10) }.joined(separator: ", "))
      }
    }
  }
}
