/// The printed names of outlets by their web address, for articles whose only source line is an address.
///
/// An address that is not listed gives its host without `www.`: true, if less pretty.
enum OutletNames {
  /// `https://www.washingtonpost.com/world/…` → `The Washington Post`; `nil` when the text is no web address.
  static func outlet(ofAddress address: String) -> String? {
    guard let host = host(of: address) else { return nil }
    var suffix = Substring(host)
    while true {
      if let name = names[String(suffix)] { return name }
      guard let dot = suffix.firstIndex(of: ".") else { return host }
      suffix = suffix[suffix.index(after: dot)...]
    }
  }

  /// The host of an http address in lower case, without `www.`.
  static func host(of address: String) -> String? {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    var host = lower.dropFirst(scheme.count).prefix { !"/?#: ".contains($0) }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    return host.contains(".") ? String(host) : nil
  }

  private static let names: [String: String] = [
    "abc.net.au": "ABC News (Australia)", "abcnews.go.com": "ABC News",
    "aljazeera.com": "Al Jazeera", "antiwar.com": "Antiwar.com", "apnews.com": "Associated Press",
    "axios.com": "Axios", "bbc.co.uk": "BBC News", "bbc.com": "BBC News",
    "bloomberg.com": "Bloomberg", "cbsnews.com": "CBS News", "cnbc.com": "CNBC", "cnn.com": "CNN",
    "dailymail.co.uk": "Daily Mail", "derstandard.at": "Der Standard", "dw.com": "Deutsche Welle",
    "economist.com": "The Economist", "elpais.com": "El País", "euronews.com": "Euronews",
    "faz.net": "Frankfurter Allgemeine Zeitung", "foxnews.com": "Fox News",
    "france24.com": "France 24", "ft.com": "Financial Times", "haaretz.com": "Haaretz",
    "independent.co.uk": "The Independent", "latimes.com": "Los Angeles Times",
    "lefigaro.fr": "Le Figaro", "lemonde.fr": "Le Monde", "nbcnews.com": "NBC News",
    "newsweek.com": "Newsweek", "newyorker.com": "The New Yorker", "npr.org": "NPR",
    "nytimes.com": "The New York Times", "nzz.ch": "Neue Zürcher Zeitung",
    "politico.com": "Politico", "reuters.com": "Reuters", "spiegel.de": "Der Spiegel",
    "sueddeutsche.de": "Süddeutsche Zeitung", "tagesschau.de": "tagesschau",
    "telegraph.co.uk": "The Telegraph", "theatlantic.com": "The Atlantic",
    "theguardian.com": "The Guardian", "theintercept.com": "The Intercept",
    "thetimes.co.uk": "The Times", "time.com": "Time", "usatoday.com": "USA Today",
    "vox.com": "Vox", "washingtonpost.com": "The Washington Post",
    "wsj.com": "The Wall Street Journal",
    "zeit.de": "Die Zeit",
  ]
}
