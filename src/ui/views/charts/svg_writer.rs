//! Writes the parts of an SVG file, every word escaped.

use crate::export;
use crate::ui::queries::charts::chart::BarStyle;

/// The colours and typefaces of a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Palette {
    /// The background.
    pub paper: String,
    /// Text.
    pub ink: String,
    /// Secondary text.
    pub grey: String,
    /// Hairlines.
    pub hair: String,
    /// Targets.
    pub cinnabar: String,
    /// Targets that can hardly be compared.
    pub tint: String,
    /// Results.
    pub azurite: String,
    /// Typeface of titles.
    pub serif: String,
    /// Typeface of all other text.
    pub sans: String,
}

/// Writes an SVG file.
pub(crate) struct SvgWriter<'p> {
    /// The text written so far.
    pub(crate) out: String,
    /// The colours.
    pub(crate) palette: &'p Palette,
}

impl<'p> SvgWriter<'p> {
    pub(crate) fn new(palette: &'p Palette) -> Self {
        Self { out: String::new(), palette }
    }

    pub(crate) fn push(&mut self, words: &str) {
        self.out.push_str(words);
    }

    /// ` name="value"`, escaped.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        for part in [" ", name, "=\""] {
            self.push(part);
        }
        self.escaped(value);
        self.push("\"");
    }

    pub(crate) fn number(&mut self, name: &str, value: i32) {
        self.set(name, &value.to_string());
    }

    fn escaped(&mut self, words: &str) {
        for letter in words.chars() {
            match export::entity(letter) {
                Some(entity) => self.push(entity),
                None if letter.is_control() => self.push(" "),
                None => self.out.push(letter),
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
        self.push("<text");
        self.number("x", x);
        self.number("y", y);
        self.number("font-size", size);
        self.set("fill", fill);
        self.push(look);
        self.push(">");
        self.escaped(words);
        self.push("</text>\n");
    }

    pub(crate) fn bar(&mut self, (x, y): (i32, i32), (wide, high): (i32, i32), ink: BarStyle) {
        let palette = self.palette;
        self.push("<rect");
        for (name, value) in [("x", x), ("y", y), ("width", wide.max(1)), ("height", high)] {
            self.number(name, value);
        }
        let (fill, stroke) = match ink {
            BarStyle::Result => (&palette.paper, &palette.azurite),
            BarStyle::Target => (&palette.cinnabar, &palette.cinnabar),
            BarStyle::Weak => (&palette.tint, &palette.cinnabar),
        };
        self.set("fill", fill);
        self.set("stroke", stroke);
        self.push(if ink == BarStyle::Weak { " stroke-dasharray=\"4\"/>\n" } else { "/>\n" });
    }

    pub(crate) fn hairline(&mut self, (x, y): (i32, i32), (to_x, to_y): (i32, i32)) {
        let palette = self.palette;
        self.push("<line");
        for (name, value) in [("x1", x), ("y1", y), ("x2", to_x), ("y2", to_y)] {
            self.number(name, value);
        }
        self.set("stroke", &palette.hair);
        self.push("/>\n");
    }
}
