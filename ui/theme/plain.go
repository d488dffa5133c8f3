package theme

// Plain is the palette without colours of its own, for output whose background
// nobody knows: it speaks by weight alone.
func Plain() Palette { return Palette{Name: "plain"} }
