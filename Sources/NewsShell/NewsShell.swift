// The NewsShell module.
