//! A word list packed into one string: a slice of strings would weigh eight more bytes a word in the page.

/// Words divided by one space.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub &'static str);

impl Words {
    /// Each word, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ')
    }

    /// The longest word that begins the text.
    ///
    /// ```
    /// use goalcards::lexicon::Words;
    /// assert_eq!(Words("新 新增").longest_start("新增就业"), Some("新增"));
    /// ```
    #[must_use]
    pub fn longest_start(self, text: &str) -> Option<&'static str> {
        self.longest(|word| begins(text, word))
    }

    /// The longest word that ends the text.
    #[must_use]
    pub fn longest_end(self, text: &str) -> Option<&'static str> {
        self.longest(|word| ends(text, word))
    }

    /// Whether one of the words begins the text.
    #[must_use]
    pub fn starts(self, text: &str) -> bool {
        self.longest_start(text).is_some()
    }

    /// Whether one of the words ends the text.
    #[must_use]
    pub fn ends(self, text: &str) -> bool {
        self.longest_end(text).is_some()
    }

    /// Whether one of the words stands in the text.
    #[must_use]
    pub fn stands_in(self, text: &str) -> bool {
        self.iter().any(|word| text.contains(word))
    }

    /// Whether the text is one of the words.
    #[must_use]
    pub fn holds(self, text: &str) -> bool {
        self.iter().any(|word| word == text)
    }

    fn longest(self, fits: impl Fn(&str) -> bool) -> Option<&'static str> {
        let mut longest: Option<&'static str> = None;
        for word in self.iter() {
            if longest.is_none_or(|longest| longest.len() < word.len()) && fits(word) {
                longest = Some(word);
            }
        }
        longest
    }
}

/// A long list with the characters that begin its words, so that most places of a text are passed over at once.
#[derive(Clone, Copy, Debug)]
pub struct Begun {
    words: Words,
    first: [u64; BUCKETS / 64],
}

/// Characters are told apart by this many remainders.
const BUCKETS: usize = 2048;

impl Begun {
    /// The list with its index.
    #[must_use]
    pub const fn of(words: Words) -> Self {
        let bytes = words.0.as_bytes();
        let mut first = [0; BUCKETS / 64];
        let mut at = 0;
        while at + 2 < bytes.len() {
            if at == 0 || bytes[at - 1] == b' ' {
                let bucket = bucket(bytes[at], bytes[at + 1], bytes[at + 2]);
                first[bucket / 64] |= 1 << (bucket % 64);
            }
            at += 1;
        }
        Self { words, first }
    }

    /// The longest word that begins the text.
    #[must_use]
    pub fn longest_start(&self, text: &str) -> Option<&'static str> {
        let [one, two, three] = *text.as_bytes().first_chunk::<3>()?;
        let bucket = bucket(one, two, three);
        if self.first[bucket / 64] & (1 << (bucket % 64)) == 0 {
            return None;
        }
        self.words.longest_start(text)
    }
}

const fn bucket(one: u8, two: u8, three: u8) -> usize {
    (one as usize * 961 + two as usize * 64 + three as usize) % BUCKETS
}

/// Whether the text begins with a word.
///
/// Most words of a list fail at their first character, whose three bytes are held against the text's without a call.
#[must_use]
pub fn begins(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let apart = text
        .first_chunk::<3>()
        .zip(word.first_chunk::<3>())
        .is_some_and(|(left, right)| left != right);
    !apart && text.starts_with(word)
}

/// Whether the text ends with a word; see [`begins`].
#[must_use]
pub fn ends(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let apart = text
        .last_chunk::<3>()
        .zip(word.last_chunk::<3>())
        .is_some_and(|(left, right)| left != right);
    !apart && text.ends_with(word)
}
