// Package model says what a timeline is: its records, dates, vocabulary and
// queries, and which records a query selects.
//
// It is pure. It reads no file, knows no terminal and holds no state of a
// screen; package data makes timelines, the packages below ui show them.
package model
