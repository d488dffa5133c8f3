package data

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"hanjung/model"
)

// StandardInput is the path that stands for standard input.
const StandardInput = "-"

// Load reads a dataset from a folder, a file or, for [StandardInput], from
// stdin, and checks it. Everything that is wrong with its content is in the
// error, which then is [Problems].
func Load(path string, stdin io.Reader) (model.Dataset, error) {
	parts, problems, err := read(path, stdin)
	if err != nil {
		return model.Dataset{}, fmt.Errorf("reading the dataset: %w", err)
	}
	declare(parts)
	problems = append(problems, check(parts)...)
	if len(problems) > 0 {
		return model.Dataset{}, problems.sorted()
	}
	return merge(parts), nil
}

// read reads and decodes every file of a dataset.
func read(path string, stdin io.Reader) ([]*part, Problems, error) {
	if path == StandardInput {
		text, err := io.ReadAll(stdin)
		if err != nil {
			return nil, nil, err
		}
		p, problems := newPart(path, text)
		return []*part{p}, problems, nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, err
	}
	if info.IsDir() {
		return readFolder(path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	p, problems := newPart(path, text)
	return []*part{p}, problems, nil
}

// readFolder reads every file of a folder and those below it, but for hidden
// ones and those that are no datasets by their names.
func readFolder(folder string) (parts []*part, problems Problems, err error) {
	var paths []string
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			problems = append(problems, unreadable(path, err))
		case strings.HasPrefix(entry.Name(), ".") && path != folder:
			if entry.IsDir() {
				return fs.SkipDir
			}
		case !entry.IsDir() && formatOf(path) != unknownFormat:
			if err := readable(path); err != nil {
				problems = append(problems, unreadable(path, err))
				break
			}
			paths = append(paths, path)
		}
		return nil
	})
	if err == nil && len(paths)+len(problems) == 0 {
		err = fmt.Errorf("%s holds no dataset: no .yaml, .json or .jsonl file in it", folder)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			problems = append(problems, unreadable(path, err))
			continue
		}
		p, found := newPart(path, text)
		parts, problems = append(parts, p), append(problems, found...)
	}
	return parts, problems, err
}

// readable reports what is no file in a folder: to open a pipe or a device could
// take for ever.
func readable(path string) error {
	info, err := os.Stat(path) // a link counts as what it leads to
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return errors.New("a link to a folder; want a file")
	case !info.Mode().IsRegular():
		return errors.New("a pipe, socket or device; want a file")
	}
	return nil
}

func unreadable(path string, err error) Problem {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		err = at.Err // without the path, which stands before it
	}
	return Problem{File: path, Text: "unreadable: " + err.Error()}
}

type format int

const (
	unknownFormat format = iota
	yamlFormat
	jsonFormat
	jsonLinesFormat
)

func formatOf(path string) format {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".yaml", ".yml":
		return yamlFormat
	case ".json":
		return jsonFormat
	case ".jsonl", ".ndjson":
		return jsonLinesFormat
	}
	return unknownFormat
}

// sniff guesses the format of a text that has no name to tell it.
func sniff(text []byte) format {
	text = bytes.TrimSpace(text)
	if len(text) == 0 || text[0] != '{' && text[0] != '[' {
		return yamlFormat
	}
	line, rest, _ := bytes.Cut(text, []byte("\n"))
	if text[0] == '{' && len(bytes.TrimSpace(rest)) > 0 {
		if _, problems := readJSON("", line); len(problems) == 0 {
			return jsonLinesFormat
		}
	}
	return jsonFormat
}

// merge puts the parts of a dataset together.
func merge(parts []*part) model.Dataset {
	var d model.Dataset
	for _, p := range parts {
		if p.data.About != (model.About{}) {
			d.About = p.data.About
		}
		d.Events = append(d.Events, p.data.Events...)
		d.Agreements = append(d.Agreements, p.data.Agreements...)
		d.Commitments = append(d.Commitments, p.data.Commitments...)
		d.Topics = append(d.Topics, p.data.Topics...)
		d.People = append(d.People, p.data.People...)
		d.Threads = append(d.Threads, p.data.Threads...)
		d.Eras = append(d.Eras, p.data.Eras...)
		d.Sources = append(d.Sources, p.data.Sources...)
	}
	return d
}
