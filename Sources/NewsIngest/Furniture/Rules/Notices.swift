import NewsCorpus

/// Cookie, consent, robot check, copyright and legal notices, and marks of advertising.
let noticeRules = [
  JunkRule(
    .cookieNotice, .phrase(atMost: 400),
    [
      "we use cookies", "we store cookies", "necessary cookies", "allow all cookies",
      "consent preferences", "this site uses cookies", "this website uses cookies",
      "our site uses cookies", "our website uses cookies", "use of cookies", "cookie policy",
      "cookie settings", "cookies may be set", "cookies are set", "targeting cookies",
      "performance cookies", "privacy controls on your browser",
      "cookies settings",
      "cookie preferences", "your privacy choices", "accept all cookies", "manage cookies",
      "enable cookies",
      "mostly in the form of cookies", "a cookie is a small", "store or access information on",
      "store or retrieve information on your browser", "do not sell my", "do not sell or share my",
      "wir verwenden cookies", "verwendet cookies", "cookie einstellungen", "cookies zu",
      "zustimmung widerrufen",
      "utilise des cookies", "utilisons des cookies", "utiliza cookies", "utilizamos cookies",
      "utilizza cookie", "maakt gebruik van cookies", "bruker informasjonskapsler",
    ]),
  JunkRule(
    .cookieNotice, .line,
    [
      "accept all", "reject all", "accept", "decline", "i agree", "got it", "alle akzeptieren",
      "zustimmen", "tout accepter",
    ]),
  JunkRule(
    .robotCheck, .phrase(atMost: 60),
    [
      "recaptcha", "captcha", "verify you are human", "not a robot", "checking your browser",
      "the verification period has expired",
    ]),
  JunkRule(
    .copyright, .phrase(atMost: 120),
    [
      "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
      "todos los derechos reservados", "tutti i diritti riservati", "todos os direitos reservados",
      "alle rechten voorbehouden", "may not be published broadcast", "without prior written",
      "are trademarks of", "is a registered trademark", "creative commons attribution",
      "is licensed under a",
      "used with permission", "reprints permissions", "this material may not be",
      "subject to copyright", "no part may be reproduced",
    ]),
  JunkRule(.copyright, .label(atMost: 30), ["copyright"]),
  JunkRule(.copyright, .opening(atMost: 30), ["unless otherwise indicated copyright"]),
  JunkRule(
    .sitePolicy, isAlsoHeading: true, .line,
    [
      "about", "about us", "accessibility", "archive", "archives", "careers", "contact",
      "corrections", "feedback", "help", "our team", "privacy", "terms",
    ]),
  JunkRule(
    .sitePolicy, .line,
    [
      "privacy policy", "privacy notice", "privacy statement", "terms of use",
      "terms of service", "terms and conditions", "terms conditions",
      "accessibility statement", "sitemap", "site map", "contact us",
      "advertise", "advertise with us", "work with us", "write for us",
      "help center", "faq",
      "ethics policy", "editorial standards", "adchoices", "masthead",
      "impressum", "datenschutz", "datenschutzerklärung", "agb", "kontakt", "mediadaten",
      "barrierefreiheit", "mentions légales", "politique de confidentialité", "aviso legal",
      "política de privacidad", "contacto", "informativa privacy", "chi siamo", "quem somos",
      "press releases", "rss", "rss feed", "site index", "closed captioning",
    ]),
  JunkRule(
    .advertising, .line,
    [
      "advertisement", "advertisements", "advertising", "ad", "ads", "sponsored",
      "sponsored content", "promoted",
      "story continues below advertisement", "story continues below", "article continues below",
      "article continues after advertisement", "article continues after this advertisement",
      "continue reading",
      "continue reading below", "skip advertisement", "remove ads", "paid content",
      "partner content",
      "anzeige", "werbung", "werbung überspringen", "anzeige überspringen", "publicité",
      "publicidad",
      "pubblicità", "publicidade", "advertentie", "reklame", "annonse", "annonce", "reklama",
      "реклама", "광고",
      "advertisement remove ads", "advertisement 2", "advertisement 3", "advertisement 4",
      "advertisement 5",
      "continua después de la publicidad",
    ]),
  JunkRule(
    .advertising, .phrase(atMost: 40),
    [
      "this advertisement has not loaded yet", "may earn a commission", "may receive a commission",
      "earn an affiliate commission", "affiliate links", "when you buy through our links",
      "when you buy through links", "purchases made through links", "affiliate commission",
      "why you can trust",
      "independently tests and researches", "opinions expressed by", "links in diesem artikel sind",
    ]),
  JunkRule(
    .disclaimer, .phrase(atMost: 90),
    [
      "is not intended to be a substitute for professional",
      "for informational and educational purposes only",
      "this article was originally published", "this story was originally published",
      "this story originally appeared", "this article originally appeared",
      "was first published on",
      "republished from", "is republished here", "the views expressed in this article",
      "the opinions expressed", "do not necessarily reflect", "our standards the thomson reuters",
      "to remove changing this article", "mention sources can contact", "was this article helpful",
      "was this page helpful", "thanks for your feedback", "found a mistake", "report an error",
      "click through from our", "hours of testing research", "our editorial process",
      "our editorial policies", "our editorial guidelines",
      "our editorial standards", "fact checking process", "a previous version of this story",
      "an earlier version of this article", "an earlier version of this story",
      "send us a tip", "send me a secure tip", "story tips can be sent", "view all posts by",
      "sur un autre appareil", "en otro dispositivo", "externen inhalt", "redaktionellen inhalt",
      "spotted an error", "help keep this site", "künstlich erzeugt", "mit hilfe von ki",
    ]),
]
