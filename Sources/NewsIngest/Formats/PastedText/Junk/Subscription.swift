/// Newsletters, subscriptions, apps and donations.
let subscriptionRules = [
  JunkRule(
    "subscription", "a pitch for a newsletter, subscription or donation", .phrase(atMost: 70),
    [
      "sign up for our", "sign up to our", "sign up for the", "sign up to the", "sign up here", "sign up now",
      "sign up today", "sign up for free", "sign up for newsletters", "by signing up", "by subscribing you",
      "subscribe to our", "subscribe to the", "subscribe now", "subscribe today", "subscribe for",
      "subscribe here", "become a subscriber", "become a member", "become a supporter", "already a subscriber",
      "already have an account", "already a member", "create an account", "create account", "our newsletter",
      "our newsletters", "our daily newsletter", "our weekly newsletter", "our free newsletter",
      "our daily email", "our email newsletter", "straight to your inbox", "delivered to your inbox",
      "in your inbox", "to your inbox", "breaking news alerts", "get breaking news", "download our app",
      "download the app", "get the app", "our app", "support our journalism", "support independent journalism",
      "make a donation", "donate now", "donate today", "please donate", "consider donating",
      "your support makes", "register to unlock", "unlock this article", "this article is free to read",
      "exclusive to subscribers", "for subscribers only", "subscriber only", "you have reached your limit", "free trial",
      "free articles", "unlimited access", "gift this article", "get email updates", "email alerts", "unsubscribe at any time",
      "unsubscribe anytime", "follow our whatsapp channel", "join our whatsapp", "join our telegram", "follow us on", "follow us at",
      "like us on facebook", "google news", "abonnieren sie", "jetzt abonnieren", "newsletter abonnieren", "unseren newsletter",
      "newsletter anmelden", "jetzt testen", "jetzt anmelden", "abo abschließen", "mit einem abo",
      "bereits abonnent", "kostenlos registrieren", "plus inhalte", "abonnez vous", "s'abonner", "notre newsletter",
      "inscrivez vous", "réservé aux abonnés", "suscríbete", "nuestro boletín", "para suscriptores",
      "iscriviti alla", "abbonati", "assine", "inscreva se", "als abonnee", "word abonnee", "подписывайтесь на",
      "подпишитесь на",
    ]),
  JunkRule(
    "subscription", "a pitch for a newsletter, subscription or donation", .line,
    [
      "subscribe", "sign up", "newsletter", "newsletters", "newsletter sign up", "email address", "your email address",
      "enter your email", "e mail", "i'm in", "join", "join us", "donate", "membership", "support us", "register now",
      "abo", "abonnieren", "abonnement", "s'inscrire", "abonnieren jetzt", "email sign up", "submit", "get the newsletter",
      "join our newsletter", "original reporting fearless journalism delivered to you", "follow us",
    ]),
  JunkRule(
    "subscription", "a pitch for a newsletter, subscription or donation", .opening(atMost: 16),
    ["subscribe", "sign up", "join our", "join the", "get our", "receive the latest", "stay ahead", "stay informed", "stay up to date",
     "don't miss", "never miss", "follow us", "support our"]),
]
