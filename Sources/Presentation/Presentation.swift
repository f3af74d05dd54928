// The Presentation module.
