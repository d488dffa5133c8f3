package data

import (
	"reflect"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// decodeLines decodes a file of JSON Lines by both ways or by the slow one alone.
func decodeLines(file, text string, fast bool) *found {
	l := newLineDecoder(file)
	if !fast {
		l.fast = nil
	}
	s := &stretch{text: []byte(text), line: 1}
	l.stretch(s)
	return &s.found
}

// sameFound compares what two ways of decoding give.
func sameFound(t *testing.T, file, text string) {
	t.Helper()
	got, want := decodeLines(file, text, true), decodeLines(file, text, false)
	for _, pair := range []struct {
		what      string
		got, want any
	}{
		{"entries", got.right.data, want.right.data},
		{"entries with problems", got.wrong.data, want.wrong.data},
		{"lines", got.right.lines, want.right.lines},
		{"lines with problems", got.wrong.lines, want.wrong.lines},
		{"problems", got.problems, want.problems},
		{"topics", got.named.topics.ids, want.named.topics.ids},
		{"people", got.named.people.ids, want.named.people.ids},
		{"sources", got.named.sources.ids, want.named.sources.ids},
	} {
		if !reflect.DeepEqual(pair.got, pair.want) {
			t.Errorf("%s: %q gives other %s:\n%+v\nwant\n%+v", file, text, pair.what, pair.got, pair.want)
		}
	}
}

// whole is a line of every type with every member that it can have.
const whole = `{"type": "event", "id": "e-1", "date": "2001-05-09", "title": {"en": "Talks", "ko": "회담", "zh": "会谈"}, ` +
	`"place": "Seoul", "kind": "meeting", "topics": ["west-sea", "culture"], "people": ["p"], ` +
	`"claims": [{"text": "They met.", "topics": ["west-sea"], "sources": ["s1", "s2"]}, {"text": {"en": "A", "ko": "가"}, "sources": ["s1"]}], ` +
	`"quotes": [{"speaker": "q", "text": "“Yes”", "topics": ["law"], "sources": ["s3"]}], "agreements": ["a"], "commitments": ["c"], "follows": ["e-0"], ` +
	`"planned": true, "differences": [{"about": "length", "topics": ["t"], "values": [{"value": "90", "sources": ["s1"]}, {"value": "95", "sources": ["s4"]}]}]}
{"type":"agreement","id":"a","signed":"2001-05-09","in-force":"2001-06","expires":"2010~","title":"MOU","place":{"ko":"서울"},"kind":"mou","topics":[],` +
	`"parties":[{"side":"KR","body":"Ministry","person":"p"},{"side":"CN","body":{"zh":"部"}}],"claims":[],` +
	`"history":[{"date":"2001","state":"signed","sources":["s1"]},{"date":"2002","state":"in-force","text":"T","sources":["s2"]}]}
{"id":"c","type":"commitment","date":"2001/2002","due":"2003-01","title":"C","made-by":["KR","CN"],"follows":["e-0"],"history":[{"date":"2002","state":"met","sources":["s1"]}]}
`

// unusual are members of lines that are rare, wrong or both.
func unusual() []string {
	return strings.Split(`"date":2001
"date":1e3
"date":02001
"date":"2001-13"
"date":""
"date":null
"date":" 2001"
"date":"2001" , "date":"2002"
"type":"evnt"
"type":"agreement"
"type":null
"type":7
"title":7
"title":true
"title":{}
"title":{"en":null,"ko":"가"}
"title":{"en":"a","fr":"b"}
"title":{"en":"a","en":"b"}
"title":["a"]
"title":"  two  spaces "
"title":"a\u0020 b"
"title":"\ud55c\uad6d\u0020\uD83D\uDE00"
"title":"\ud800"
"title":"tab\there, line\nthere, \"quotes\", \/ and \\"
"title":"nul\u0000"
"title":"del`+"\x7f"+`"
"title":"`+"\x01"+`"
"title":"`+"\xff"+`"
"title":"`+"\u202e"+`"
"title":"\u202e"
"title":"`+"e\u0301 \u1112\u1161\u11ab \u00a0 \u3000x\u200d"+`"
"title":"`+"가\u11a8"+`"
"title":"\x"
"title":"open
"planned":true
"planned":false
"planned":null
"planned":1
"planned":trueish
"topics":null
"topics":"a"
"topics":[null]
"topics":["a","a"]
"topics":["a",]
"topics":[,"a"]
"topics":["a" "b"]
"topics":["a]b"]
"topics":[1]
"topics":["a","\u0061"]
"topics":[["a"]]
"topics":["a"
"claims":["a"]
"claims":[null]
"claims":[{}]
"claims":[{"text":"a"}]
"claims":[{"text":"a","sources":[]}]
"claims":[{"text":"a","sources":["s"],"speaker":"p"}]
"claims":{"text":"a"}
"claims":[{"text":"a","sources":["s"]},]
"quotes":[{"speaker":null,"text":"a","sources":["s"]}]
"differences":[{"about":"a","values":[{"value":"1","sources":["s"]}]}]
"parties":[]
"kind":"Summit"
"kind":null
"id":"Bad ID"
"id":5
"\u0069d":"x"
"nonsense":[{"a":[1,2,{"b":null}]}]
"en":"a"
"":""`, "\n")
}

func TestFastDecodingAgrees(t *testing.T) {
	sameFound(t, "events.jsonl", whole)
	sameFound(t, "agreements.jsonl", whole)
	sameFound(t, "topics.jsonl", whole)
	// The second line looks as if the list of the first one ended early in it.
	sameFound(t, "events.jsonl", `{"id":"a","date":"2001","title":"T","kind":"visit","topics":["a]b"]}`+"\n"+
		`{"id":"b","date":"2001","title":"T","topics":["a],"kind":"visit"}`)
	for _, member := range unusual() {
		for _, rest := range []string{`"id":"e","date":"2001","title":"T","kind":"visit"`, `"id":"e"`, ``} {
			name, _, _ := strings.Cut(member, ":")
			var kept []string
			for other := range strings.SplitSeq(rest, ",") {
				if !strings.HasPrefix(other, name+":") && other != "" {
					kept = append(kept, other)
				}
			}
			line := "{" + strings.Join(append(kept, member), ",") + "}"
			// Twice, because the second time words come from memory.
			sameFound(t, "events.jsonl", line+"\r\n \n"+line)
			sameFound(t, "events.jsonl", "\t"+line+" x\n"+line+"{}")
		}
	}
}

// The fast way takes what lines mostly hold; otherwise it would be of no use.
func TestFastDecodingTakes(t *testing.T) {
	f := newFastDecoder("event")
	for line := range strings.Lines(whole + `{"id":"e","date":2001,"title":"\ud55c\uad6d \"x\"","kind":"visit","topics":null}`) {
		if f.decode([]byte(line)) == nil {
			t.Errorf("the fast way doesn't take %s", line)
		}
	}
}

func FuzzFastDecoding(f *testing.F) {
	f.Add(whole)
	for _, member := range unusual() {
		f.Add(`{"id":"e","date":"2001","title":"T","kind":"visit",` + member + "}")
	}
	f.Fuzz(func(t *testing.T, text string) {
		sameFound(t, "events.jsonl", text)
		sameFound(t, "events.jsonl", text+"\n"+text)
	})
}

// Tame characters are those that clean leaves alone, whatever stands before them.
func TestTameCharactersAreClean(t *testing.T) {
	for r := rune(1); r <= unicode.MaxRune; r++ {
		if !isTame(r) {
			continue
		}
		text := string(r)
		if isHostile(r) || isJoiner(r) || unicode.IsSpace(r) && r != ' ' || !norm.NFC.IsNormalString(text) || !norm.NFC.PropertiesString(text).BoundaryBefore() {
			t.Errorf("%U is not tame", r)
		}
	}
}
