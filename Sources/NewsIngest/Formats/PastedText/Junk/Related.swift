import NewsCorpus

/// Lists of other stories, and links to them in the text.
let relatedRules = [
  JunkRule(
    .relatedList, closesArticle: true, .line,
    [
      "related", "related articles", "related stories", "related posts", "related news",
      "related content", "related topics",
      "related coverage", "more articles", "more stories", "more news", "more like this",
      "more from this section",
      "most popular", "most read", "most viewed", "popular", "popular articles", "popular stories",
      "trending", "trending now",
      "trending stories", "trending videos", "recommended", "recommended for you",
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
      "auch interessant", "weitere artikel", "lesen sie auch", "empfehlungen", "themen",
      "schlagworte", "neueste artikel",
      "à lire aussi", "lire aussi", "les plus lus", "sur le même sujet", "lo más leído",
      "más noticias", "te puede interesar",
      "más información", "leggi anche", "potrebbe interessarti", "articoli correlati",
      "leia também", "lees ook", "les også",
      "ilgili haberler", "читайте также", "関連記事", "관련기사",
    ]),
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
