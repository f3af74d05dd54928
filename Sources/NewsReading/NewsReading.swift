// The NewsReading module.
