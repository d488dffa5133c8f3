package data

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// input is a file of a dataset, or standard input.
type input struct {
	name     string
	inFolder bool   // it was found in a folder, and not named
	format   format // unknownFormat where its beginning has to tell
	size     int64  // 0 where nobody knows
	open     func() (io.ReadCloser, error)
	again    func() (io.ReadCloser, error) // nil for a stream, which is gone when it has been read
}

// inputs returns the files of a dataset, and the problems of those that are none.
func inputs(path string, stdin io.Reader) ([]input, Problems, error) {
	if path == StandardInput {
		return []input{{name: path, open: func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }}}, nil, nil
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, nil, err
	case info.IsDir():
		return inFolder(path)
	}
	return []input{newFile(path, info)}, nil, nil
}

func newFile(path string, info fs.FileInfo) input {
	in := input{name: path, format: formatOf(path), open: func() (io.ReadCloser, error) { return os.Open(path) }}
	if info.Mode().IsRegular() {
		in.size, in.again = info.Size(), in.open
	}
	return in
}

// inFolder returns every file of a folder and those below it, but for hidden
// ones and those that are no datasets by their names.
func inFolder(folder string) (files []input, problems Problems, err error) {
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			problems = append(problems, unreadable(path, err))
		case strings.HasPrefix(entry.Name(), ".") && path != folder:
			if entry.IsDir() {
				return fs.SkipDir
			}
		case !entry.IsDir() && formatOf(path) != unknownFormat:
			info, err := statFile(path)
			if err != nil {
				problems = append(problems, unreadable(path, err))
				break
			}
			file := newFile(path, info)
			file.inFolder = true
			files = append(files, file)
		}
		return nil
	})
	if err == nil && len(files)+len(problems) == 0 {
		err = fmt.Errorf("%s holds no dataset: no .yaml, .json, .jsonl or .csv file in it", folder)
	}
	return files, problems, err
}

// statFile refuses what is no file in a folder: to open a pipe or a device could
// take for ever.
func statFile(path string) (fs.FileInfo, error) {
	info, err := os.Stat(path) // a link counts as what it leads to
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("a link to a folder; want a file")
	case !info.Mode().IsRegular():
		return nil, errors.New("a pipe, socket or device; want a file")
	}
	return info, nil
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
	csvFormat
)

func formatOf(path string) format {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".yaml", ".yml":
		return yamlFormat
	case ".json":
		return jsonFormat
	case ".jsonl", ".ndjson":
		return jsonLinesFormat
	case ".csv", ".tsv":
		return csvFormat
	}
	return unknownFormat
}

// sniff guesses the format of a file that has no name to tell it, from as much of
// it as that takes.
func (in *input) sniff(ctx context.Context) error {
	file, err := in.open()
	if err != nil {
		return err
	}
	var head []byte
	in.format, err = await(ctx, func() (f format, err error) {
		head, f, err = beginning(file)
		return f, err
	})
	in.open = func() (io.ReadCloser, error) {
		return struct {
			io.Reader
			io.Closer
		}{io.MultiReader(bytes.NewReader(head), file), file}, nil
	}
	return err
}

// beginning reads as much of a file as it takes to guess its format.
func beginning(file io.Reader) (head []byte, f format, err error) {
	buffer := make([]byte, 64<<10)
	for f == unknownFormat {
		n, err := file.Read(buffer)
		head = append(head, buffer[:n]...)
		whole := errors.Is(err, io.EOF)
		if err != nil && !whole {
			return nil, unknownFormat, err
		}
		if whole || bytes.IndexByte(buffer[:n], '\n') >= 0 {
			f = guess(head, whole)
		}
	}
	return head, f, nil
}

// guess returns the format of a text that begins with head, or unknownFormat
// where more of it is wanted; whole says that there is no more.
func guess(head []byte, whole bool) format {
	head = bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff")))
	if len(head) == 0 && !whole {
		return unknownFormat
	}
	if isCSV(head) {
		return csvFormat
	}
	if len(head) == 0 || head[0] != '{' && head[0] != '[' {
		return yamlFormat
	}
	line, rest, ended := bytes.Cut(head, []byte("\n"))
	if !ended && !whole {
		return unknownFormat
	}
	root, _ := readJSON("", line)
	if len(rest) > 0 && root != nil && root.kind == mapNode || root.get("id") != nil {
		return jsonLinesFormat
	}
	return jsonFormat
}
