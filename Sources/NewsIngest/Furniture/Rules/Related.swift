import NewsCorpus

/// Lists of other stories, and links to them in the text.
let relatedRules = [
  JunkRule(
    .relatedList, closesArticle: true, .line,
    [
      "related", "related links", "related articles", "related stories", "related posts",
      "related news",
      "related content", "related topics",
      "related coverage", "more for you", "more articles", "more stories", "more news",
      "more like this", "more on this story", "more on this",
      "more from this section",
      "most popular", "most read", "most viewed", "popular", "popular articles", "popular stories",
      "trending", "trending now",
      "trending stories", "trending videos", "latest videos", "recommended", "recommended for you",
      "recommended stories", "recommended reading",
      "you may also like", "you might also like", "you may like", "also read", "read next",
      "up next", "what to read next",
      "editor's picks", "editors picks", "top stories", "top news", "latest",
      "latest news", "latest stories",
      "latest articles", "recent posts", "recent articles", "recent news", "don't miss",
      "in case you missed it",
      "further reading", "read also", "see also", "keep reading", "next in", "categories", "tags",
      "topics", "topics in this article",
      "filed under", "about the author", "about the authors", "author", "stay connected",
      "breaking news", "featured",
      "mehr zum thema", "mehr lesen über", "meistgelesen", "meistgelesene artikel",
      "das könnte sie auch interessieren",
      "auch interessant", "weitere artikel", "weitere videos", "lesen sie auch", "empfehlungen",
      "themen",
      "schlagworte", "neueste artikel",
      "à lire aussi", "lire aussi", "les plus lus", "sur le même sujet", "lo más leído",
      "más noticias", "te puede interesar",
      "más información", "leggi anche", "potrebbe interessarti", "articoli correlati",
      "leia também", "lees ook", "les også",
      "ilgili haberler", "читайте также", "関連記事", "관련기사",
    ]),
  JunkRule(
    .relatedList, closesArticle: true, .opening(atMost: 4),
    ["most read", "most popular", "most viewed", "more from", "top stories"]),
  JunkRule(
    .relatedLink, .opening(atMost: 30),
    [
      "read more", "read also", "also read", "read next", "see also", "more on",
      "more from", "watch now", "click here to read",
      "recommended", "related article", "related story", "don't miss", "mehr dazu",
      "lesen sie auch", "lesen sie hier",
      "à lire aussi", "lire aussi", "à lire", "lea también", "lee también", "leia também",
      "leggi anche", "lees ook", "les også", "les mer",
      "читайте также", "tags", "tag", "topics", "filed under", "posted in", "categories",
      "related roundup", "related forum",
    ]),
]

/// Links told by a label and a mark before another story's headline: `WATCH | Ferry leaves the pier`, `Also: Port opens`.
let relatedShapes = [
  JunkShape(.relatedLink) { block in
    guard !block.isProse, (3...24).contains(block.words.count), let first = block.words.first,
      linkLabels.contains(first)
    else { return false }
    // No more than three words stand before the mark.
    var spaces = 0
    for (index, byte) in zip(block.bytes.indices, block.bytes) {
      if byte == space { spaces += 1 }
      if spaces > 2 { return false }
      if ":|>".utf8.contains(byte) || block.bytes[index...].hasPrefix("»") { return true }
    }
    return false
  },
  JunkShape(.advertising) { block in
    // `$28 at Harbour Books`
    guard !block.isProse, block.words.count <= 12,
      ["$", "£", "€"].contains(where: { block.bytes.hasPrefix($0) }),
      let seller = block.words.firstIndex(where: { !$0.isNumber })
    else { return false }
    return seller > 0 && sellerWords.contains(block.words[seller])
  },
]

private let sellerWords: BlockWords = ["at", "bei", "chez", "from"]
private let linkLabels: BlockWords = [
  "also", "more", "related", "watch", "video", "videos", "photo", "photos", "pictures", "gallery",
  "listen", "read", "opinion", "next", "up", "explainer", "live", "see", "exclusive", "podcast",
  "interactive", "mehr", "lesen", "siehe", "hintergrund", "lire", "vidéo", "lea", "vídeo", "les",
  "lees",
]
