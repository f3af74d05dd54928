// The QueryEngine module.
