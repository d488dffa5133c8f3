package linear

import (
	"strconv"
	"strings"

	"golang.org/x/text/width"

	"hanjung/model"
)

// numbersIn returns the numbers of lines that a text names, or says what is wrong with
// it.
func (s *session) numbersIn(text string) (numbers []int, ok bool) {
	m := s.here()
	for _, word := range strings.FieldsFunc(width.Fold.String(text), func(r rune) bool { return r == ' ' || r == ',' }) {
		n, err := strconv.Atoi(word)
		if err != nil || n < 1 || n > m.count {
			s.sayf("There is no number %s here; the last is %d.", word, m.count)
			return nil, false
		}
		numbers = append(numbers, n)
	}
	return numbers, true
}

// repeat says some lines again without opening them, or all that is read here.
func (s *session) repeat(text string) {
	numbers, ok := s.numbersIn(text)
	if !ok {
		return
	}
	if len(numbers) == 0 {
		s.read()
		return
	}
	for _, n := range numbers {
		s.sayLine(n - 1)
	}
}

// goFrom reads on from a line.
func (s *session) goFrom(text string) {
	numbers, ok := s.numbersIn(text)
	switch m := s.here(); {
	case !ok:
	case len(numbers) == 0:
		s.goNext()
	case m.page == 0:
		for i := numbers[0] - 1; i < m.count; i++ {
			s.sayLine(i)
		}
	default:
		s.turn(numbers[0] - 1)
	}
}

// mostLines is how many lines can be read at a time.
const mostLines = 100

// size sets how many lines are read at a time.
func (s *session) size(text string) {
	n, err := strconv.Atoi(width.Fold.String(text))
	if err != nil || n < 1 || n > mostLines {
		s.sayf("z wants how many lines are read at a time, from 1 to %d, as in z 5.", mostLines)
		return
	}
	s.State.Lines = n
	s.anew()
	s.keep()
	s.sayf("From now on %d lines are read at a time.", n)
}

// perPage is how many lines of a menu are read at a time, by the user's choice or
// else as is usual.
func (s *session) perPage(usual int) int {
	if n := s.State.Lines; n > 0 {
		return min(n, mostLines)
	}
	return usual
}

// areNumbers reports whether a text names lines and nothing else.
func areNumbers(rest string) bool {
	return strings.Trim(width.Fold.String(rest), "0123456789 ,") == ""
}

func isDate(rest string) bool {
	_, err := model.ParsePeriod(rest)
	return err == nil
}
