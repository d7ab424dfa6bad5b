//! Writes the parts of an SVG file, every word escaped.

use crate::ui::queries::charts::chart::Ink;

/// The colours and the typefaces of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Palette {
    /// The paper.
    pub paper: String,
    /// Words.
    pub ink: String,
    /// Words that matter less.
    pub grey: String,
    /// Hairlines.
    pub hair: String,
    /// Promised.
    pub cinnabar: String,
    /// Promised, hardly comparable.
    pub tint: String,
    /// Done.
    pub azurite: String,
    /// The family of titles.
    pub serif: String,
    /// The family of all other words.
    pub sans: String,
}

/// What writes.
pub(crate) struct Pen<'p> {
    /// What was written.
    pub(crate) out: String,
    /// With which colours.
    pub(crate) palette: &'p Palette,
}

impl<'p> Pen<'p> {
    pub(crate) fn new(palette: &'p Palette) -> Self {
        Self { out: String::new(), palette }
    }

    pub(crate) fn put(&mut self, words: &str) {
        self.out.push_str(words);
    }

    /// ` name="value"`, escaped.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        for part in [" ", name, "=\""] {
            self.put(part);
        }
        self.escaped(value);
        self.put("\"");
    }

    pub(crate) fn number(&mut self, name: &str, value: i32) {
        self.set(name, &value.to_string());
    }

    fn escaped(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '&' => self.put("&amp;"),
                '<' => self.put("&lt;"),
                '>' => self.put("&gt;"),
                '"' => self.put("&quot;"),
                _ if letter.is_control() => self.put(" "),
                _ => self.out.push(letter),
            }
        }
    }

    pub(crate) fn words(
        &mut self,
        (x, y): (i32, i32),
        size: i32,
        look: &str,
        fill: &str,
        words: &str,
    ) {
        self.put("<text");
        self.number("x", x);
        self.number("y", y);
        self.number("font-size", size);
        self.set("fill", fill);
        self.put(look);
        self.put(">");
        self.escaped(words);
        self.put("</text>\n");
    }

    pub(crate) fn bar(&mut self, (x, y): (i32, i32), (wide, high): (i32, i32), ink: Ink) {
        let palette = self.palette;
        self.put("<rect");
        for (name, value) in [("x", x), ("y", y), ("width", wide.max(1)), ("height", high)] {
            self.number(name, value);
        }
        let (fill, stroke) = match ink {
            Ink::Result => (&palette.paper, &palette.azurite),
            Ink::Target => (&palette.cinnabar, &palette.cinnabar),
            Ink::Weak => (&palette.tint, &palette.cinnabar),
        };
        self.set("fill", fill);
        self.set("stroke", stroke);
        self.put(if ink == Ink::Weak { " stroke-dasharray=\"4\"/>\n" } else { "/>\n" });
    }

    pub(crate) fn hair(&mut self, (x, y): (i32, i32), (to_x, to_y): (i32, i32)) {
        let palette = self.palette;
        self.put("<line");
        for (name, value) in [("x1", x), ("y1", y), ("x2", to_x), ("y2", to_y)] {
            self.number(name, value);
        }
        self.set("stroke", &palette.hair);
        self.put("/>\n");
    }
}
