package typeset

import "slices"

// Citations numbers sources from 1 in the order in which they are first cited.
// The zero value has cited none.
type Citations struct {
	ids     []string
	numbers map[string]int
}

// Numbers cites sources and returns their numbers in ascending order.
func (c *Citations) Numbers(ids []string) []int {
	numbers := make([]int, 0, len(ids))
	for _, id := range ids {
		n, known := c.numbers[id]
		if !known {
			if c.numbers == nil {
				c.numbers = make(map[string]int)
			}
			c.ids = append(c.ids, id)
			n = len(c.ids)
			c.numbers[id] = n
		}
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	return numbers
}

// IDs returns the sources that were cited: the first has the number 1.
func (c *Citations) IDs() []string { return c.ids }
