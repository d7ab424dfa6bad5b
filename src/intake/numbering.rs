//! The automatic numbers of a document, counted as Word counts: 一、, （二）, 3., 4.1.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    list_numerals::NumberFormat,
    markup::{Token, Tokens, attribute, local},
    styles::{ListPosition, Styles},
};

/// The levels of a list.
const LEVELS: usize = 9;

/// A level of a list.
#[derive(Clone, Debug, Default)]
struct Level {
    start: u32,
    counting: NumberFormat,
    /// `%1、`; `%2` is the number of the second level.
    text: String,
    /// All its numbers are shown in ASCII digits.
    is_plain: bool,
    /// It restarts only after this level, counted from 1; never with 0.
    restart: Option<usize>,
    /// The style whose paragraphs are on this level.
    style: Option<String>,
}

/// The definition of a list (`w:abstractNum`).
#[derive(Clone, Debug, Default)]
struct Definition {
    levels: Vec<Level>,
    /// The style whose list defines it instead.
    by_style: Option<String>,
}

/// A list as paragraphs refer to it (`w:num`).
#[derive(Clone, Debug, Default)]
struct List {
    definition: String,
    /// The start numbers of levels that this list overrides; the next field has the levels that it redefines.
    starts: BTreeMap<usize, u32>,
    levels: BTreeMap<usize, Level>,
}

/// All lists of a document, with their current numbers.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: BTreeMap<String, Definition>,
    lists: BTreeMap<String, List>,
    counts: BTreeMap<String, [Option<u32>; LEVELS]>,
    begun: BTreeSet<(String, usize)>,
}

impl Numbering {
    /// Reads `word/numbering.xml`.
    pub(super) fn read(xml: &str) -> Self {
        let mut reader = NumberingReader::default();
        for token in Tokens::xml(xml) {
            if let Token::Open { name, attributes, .. } = token {
                reader.open(local(name), attributes);
            }
        }
        reader.numbering
    }

    /// The number of the next paragraph of a list, which advances the list; `None` for a paragraph in no list.
    pub(super) fn next(
        &mut self,
        own: &ListPosition,
        style: &str,
        styles: &Styles,
    ) -> Option<String> {
        let of_style = styles.list_of(style);
        let id = own.list.clone().or(of_style.list).filter(|id| id != "0")?;
        let list = self.lists.get(&id)?.clone();
        let definition = self.definition(&list.definition, styles)?;
        let by_style =
            || definition.levels.iter().position(|level| level.style.as_deref() == Some(style));
        let level = own.level.or_else(by_style).or(of_style.level).unwrap_or(0).min(LEVELS - 1);
        let described = |at: usize| list.levels.get(&at).or_else(|| definition.levels.get(at));
        let current = described(level)?.clone();
        let counts = self.counts.entry(list.definition.clone()).or_default();
        let anew = list.starts.get(&level).filter(|_| self.begun.insert((id, level)));
        let start = list.starts.get(&level).copied().unwrap_or(current.start);
        counts[level] = Some(match (anew, counts[level]) {
            (Some(start), _) => *start,
            (None, Some(count)) => count.saturating_add(1),
            (None, None) => start,
        });
        for (deeper, count) in counts.iter_mut().enumerate().skip(level + 1) {
            let restart = described(deeper).and_then(|level| level.restart);
            if restart.is_none_or(|after| after > level) {
                *count = None;
            }
        }
        let shown = shown(&current, counts, &described);
        // A bullet of a symbol font has no character of its own.
        if current.counting == NumberFormat::None { None } else { Some(shown) }
    }

    /// The definition of a list, its own or that of a style.
    fn definition(&self, id: &str, styles: &Styles) -> Option<Definition> {
        let definition = self.definitions.get(id)?;
        let Some(style) = &definition.by_style else { return Some(definition.clone()) };
        let list = self.lists.get(styles.list_of(style).list.as_ref()?)?;
        self.definitions.get(&list.definition).cloned()
    }
}

/// The text of a level with the numbers that it refers to.
fn shown<'l>(
    current: &Level,
    counts: &[Option<u32>],
    described: &dyn Fn(usize) -> Option<&'l Level>,
) -> String {
    let mut shown = String::new();
    let mut letters = current.text.chars().peekable();
    while let Some(letter) = letters.next() {
        let digit = letters.peek().filter(|_| letter == '%').and_then(|next| next.to_digit(10));
        let Some(at) = digit.and_then(|digit| (digit as usize).checked_sub(1)) else {
            shown.push(letter);
            continue;
        };
        letters.next();
        let Some(level) = described(at) else { continue };
        let counting = if current.is_plain { NumberFormat::Decimal } else { level.counting };
        shown.push_str(&counting.show(counts.get(at).copied().flatten().unwrap_or(level.start)));
    }
    shown
}

/// The state of reading `word/numbering.xml`.
#[derive(Default)]
struct NumberingReader {
    numbering: Numbering,
    definition: Option<String>,
    list: Option<String>,
    level: usize,
}

impl NumberingReader {
    fn open(&mut self, name: &str, attributes: &str) {
        let value = || attribute(attributes, "val").unwrap_or_default().into_owned();
        let named = |name: &str| attribute(attributes, name).unwrap_or_default().into_owned();
        match name {
            "abstractNum" => {
                self.definition = Some(named("abstractNumId"));
                self.list = None;
                self.numbering.definitions.insert(named("abstractNumId"), Definition::default());
            }
            "num" => {
                self.list = Some(named("numId"));
                self.definition = None;
                self.numbering.lists.insert(named("numId"), List::default());
            }
            "lvlOverride" => self.level = named("ilvl").parse().unwrap_or(0),
            "lvl" => {
                self.level = named("ilvl").parse().unwrap_or(0);
                self.begin_level();
            }
            "abstractNumId" => {
                if let Some(list) = self.current_list() {
                    list.definition = value();
                }
            }
            "startOverride" => {
                let (level, start) = (self.level, value().parse().unwrap_or(1));
                if let Some(list) = self.current_list() {
                    list.starts.insert(level, start);
                }
            }
            "numStyleLink" => {
                let by_style = Some(value());
                if let Some(definition) = self.current_definition() {
                    definition.by_style = by_style;
                }
            }
            _ => self.describe(name, &value, attributes),
        }
    }

    fn current_list(&mut self) -> Option<&mut List> {
        self.numbering.lists.get_mut(self.list.as_ref()?)
    }

    fn current_definition(&mut self) -> Option<&mut Definition> {
        self.numbering.definitions.get_mut(self.definition.as_ref()?)
    }

    fn begin_level(&mut self) {
        let level = self.level;
        if level >= LEVELS {
            return;
        }
        if let Some(list) = self.current_list() {
            list.levels.insert(level, Level::default());
        } else if let Some(definition) = self.current_definition() {
            if definition.levels.len() <= level {
                definition.levels.resize_with(level + 1, Level::default);
            }
            definition.levels[level] = Level::default();
        }
    }

    fn describe(&mut self, name: &str, value: &dyn Fn() -> String, attributes: &str) {
        let at = self.level;
        let level = match (&self.list, &self.definition) {
            (Some(list), _) => {
                self.numbering.lists.get_mut(list).and_then(|list| list.levels.get_mut(&at))
            }
            (None, Some(definition)) => self
                .numbering
                .definitions
                .get_mut(definition)
                .and_then(|definition| definition.levels.get_mut(at)),
            _ => None,
        };
        let Some(level) = level else { return };
        match name {
            "start" => level.start = value().parse().unwrap_or(0),
            // A custom format is in the other alternative; this one has a standard format.
            "numFmt" if value() != "custom" => level.counting = NumberFormat::of_word(&value()),
            "lvlText" => level.text = value(),
            "isLgl" => level.is_plain = super::styles::is_on(attributes),
            "lvlRestart" => level.restart = value().parse().ok(),
            "pStyle" => level.style = Some(value()),
            _ => {}
        }
    }
}
