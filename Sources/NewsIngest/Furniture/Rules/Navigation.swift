import NewsCorpus

/// Menus, buttons and places on the page.
let navigationRules = [
  JunkRule(
    .navigation, .line,
    [
      "skip to content", "skip to main content", "skip to navigation", "skip to footer",
      "skip to search", "scroll to top", "back to top", "top of page", "bottom of page", "menu",
      "main menu", "primary menu", "toggle navigation", "toggle menu", "open menu", "close menu",
      "open navigation menu", "close", "search", "search for", "home", "home page", "homepage",
      "sections", "all sections", "more", "show more", "see more", "view more", "load more",
      "read more", "learn more", "view all", "see all", "next", "previous", "back", "top",
      "log in", "login", "log out", "sign in", "my account", "account", "register", "e paper",
      "epaper", "view featured image", "listen", "listen to this article", "print",
      "print this article", "save", "save article", "save for later", "bookmark", "edition",
      "us edition", "show less", "read preview", "view gallery", "view galleries", "open gallery",
      "photo gallery", "play video", "watch video", "fullscreen", "full screen",
      "copy link url copied",
      "jump to", "jump to comments", "table of contents", "go to top", "previous post", "next post",
      "previous article", "next article", "post navigation", "breadcrumb trail links",
      "article content", "main content", "content", "end of list", "view deal", "view", "hide",
      "expand", "click to expand", "enlarge",
      "open image in gallery", "image", "gallery", "loading", "play", "pause", "mute", "watch live",
      "zum inhalt", "zum inhalt springen", "zur startseite", "startseite", "suche", "menü",
      "anmelden", "abmelden", "mehr", "mehr anzeigen", "weiterlesen", "nach oben", "anhören",
      "drucken", "merken", "bild vergrößern", "artikel anhören", "vorlesen", "merkliste",
      "ressorts", "weniger anzeigen",
      "vis mer", "vis mindre", "vis mer vis mindre", "aller au contenu", "accueil", "rechercher",
      "connexion", "lire plus",
      "haut de page",
      "ir al contenido", "inicio", "buscar", "menú", "iniciar sesión", "leer más",
      "vai al contenuto",
      "cerca", "accedi", "ir para o conteúdo", "naar inhoud", "zoeken", "на главную",
      "развернуть на весь экран", "меню", "поиск", "войти", "사진 확대", "이미지 확대보기",
    ]),
  JunkRule(
    .navigation, isAlsoHeading: true, .line,
    [
      "news", "opinion", "sports", "sport", "business", "politics", "world", "entertainment",
      "lifestyle", "technology", "health", "science", "video", "videos", "podcasts", "podcast",
      "weather", "jobs", "shop", "games",
    ]),
  JunkRule(.navigation, .opening(atMost: 14), ["click here to", "tap here to", "go here for"]),
  JunkRule(
    .navigation, .opening(atMost: 6),
    [
      "skip to", "jump to", "go to", "click here", "click to", "tap here", "tap to", "you are here",
    ]),
  JunkRule(
    .pagePlayer, .phrase(atMost: 14),
    [
      "this video has failed to load", "try refreshing your browser",
      "to see other videos from our team",
      "back to video", "your browser does not support", "wiedergabegeschwindigkeit",
      "sekunden zurück", "sekunden vor", "listen to this story", "minute read", "min read",
      "mins read",
      "minutes read", "minuten lesezeit", "lesezeit", "min de lecture", "min de lectura",
      "reading time", "estimated read", "view comments", "please enable javascript",
      "enable javascript", "accessible video player", "this content is provided by",
    ]),
]

/// Menu lines told by their shape.
let navigationShapes = [
  JunkShape(.symbols) { line in
    line.words.count <= 3 && line.words.allSatisfy(\.isNumber)
  },
  JunkShape(.address) { line in
    guard let first = line.words.first, line.words.count <= 16 else { return false }
    return (first == "http" || first == "https" || first == "www") && !line.bytes.contains(space)
  },
  JunkShape(.pagePlayer) { block in
    // `1:30`, `Duration 2:05`
    guard block.words.count <= 3 else { return false }
    let numbers = block.words.drop { $0 == "duration" }
    return numbers.count == 2 && numbers.allSatisfy { $0.length <= 2 && $0.isNumber }
      && block.bytes.contains(":")
  },
  JunkShape(.ageOfStory) { line in
    guard line.words.count <= 5, let last = line.words.last, line.width <= 30 else { return false }
    return last == "ago" || line.words.first == "vor" && line.words.count == 3
  },
  JunkShape(.breadcrumb) { line in
    guard line.isShort else { return false }
    return line.bytes.contains(" > ") || line.bytes.contains(" » ")
      || line.bytes.hasPrefix("›") || line.bytes.hasPrefix("»")
      || line.words.count <= 5 && line.bytes.contains(" / ")
  },
]
