// Package data is where timelines come from: the dataset that comes with the
// program, and the loaders and checks for a person's own.
package data
