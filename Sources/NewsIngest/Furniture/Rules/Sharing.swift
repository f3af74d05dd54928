import NewsCorpus

/// Share buttons and the names of networks.
let sharingRules = [
  JunkRule(
    .shareButton, .line,
    [
      "share", "shares", "share this", "share this article", "share this story", "share article",
      "share full article",
      "share on facebook", "share on twitter", "share on x", "share via email", "share on whatsapp",
      "share on linkedin",
      "tweet", "tweet this", "post", "pin it", "copy link", "link copied", "copy url", "email",
      "email this",
      "facebook", "twitter", "x", "instagram", "linkedin", "youtube", "pinterest", "reddit",
      "whatsapp", "telegram",
      "tiktok", "tumblr", "flipboard", "threads", "bluesky", "mastodon", "messenger", "pocket",
      "snapchat", "xing",
      "print friendly", "social sharing", "facebook twitter email", "facebook twitter", "teilen",
      "artikel teilen",
      "auf facebook teilen", "per e mail teilen", "link kopieren", "partager",
      "partager sur facebook", "compartir", "condividi",
      "compartilhar", "delen", "del", "dela", "поделиться", "공유", "paylaş", "share link",
      "open share drawer", "share this article share", "total shares",
    ]),
  JunkRule(
    .shareButton, .opening(atMost: 8),
    [
      "share this", "share on", "share to", "share via", "share or comment on", "partager sur",
      "compartir en", "teilen auf",
    ]),
  JunkRule(
    .shareButton, .opening(atMost: 60),
    ["share or comment on this article"]),
  JunkRule(
    .followPitch, .phrase(atMost: 60),
    [
      "follow him on", "follow her on", "follow them on", "follow me on", "on twitter at",
      "find him on", "find her on",
      "follow the author", "reach him at", "reach her at", "reach them at", "can be reached at",
      "email the author",
    ]),
]

/// Invitations told by an account: `Follow Ana Ortiz on Mastodon at @ortiz`.
let sharingShapes = [
  JunkShape(.followPitch) { block in
    block.words.first == "follow" && block.words.count <= 40 && block.bytes.contains("@")
  }
]
