// The NewsIngest module.
