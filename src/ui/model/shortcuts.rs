//! The shortcuts of the page: one list for the keyboard, the help and the hints on buttons.

use crate::ui::i18n::page::Words;

/// What a single key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// To the search box.
    Search,
    /// Open the card this many places after the open one.
    Step(i32),
    /// Scroll to the section this many places after the current one.
    Section(isize),
    /// Show or hide the evidence of the open card.
    Evidence,
    /// Open or close the form of the open card.
    Correct,
    /// Show the next number without a card.
    Number,
    /// Open or close the help.
    Help,
}

/// A line of the help.
pub(crate) struct Shortcut {
    /// The keys as the help writes them.
    pub shown: &'static str,
    /// What they do, in words.
    pub label: fn(&'static Words) -> &'static str,
    /// Single keys, as the browser names them, with what they ask for; none where the browser or a form takes the key.
    pub keys: &'static [(&'static str, Command)],
}

/// The key of the search box.
pub(crate) const SEARCH_KEY: &str = "/";
/// The key that shows or hides the evidence of the open card.
pub(crate) const EVIDENCE_KEY: &str = "e";
/// The key that opens or closes the form of the open card.
pub(crate) const CORRECT_KEY: &str = "c";
/// The key that follows a link: the browser's own.
pub(crate) const ENTER_KEY: &str = "Enter";

/// All of them, as the help lists them.
pub(crate) const SHORTCUTS: &[Shortcut] = &[
    Shortcut {
        shown: SEARCH_KEY,
        label: |page| page.key_search,
        keys: &[(SEARCH_KEY, Command::Search), ("、", Command::Search)],
    },
    Shortcut {
        shown: "j  k",
        label: |page| page.key_step,
        keys: &[("j", Command::Step(1)), ("k", Command::Step(-1))],
    },
    Shortcut { shown: ENTER_KEY, label: |page| page.key_enter, keys: &[] },
    Shortcut {
        shown: "[  ]",
        label: |page| page.key_section,
        keys: &[
            ("[", Command::Section(-1)),
            ("【", Command::Section(-1)),
            ("]", Command::Section(1)),
            ("】", Command::Section(1)),
        ],
    },
    Shortcut {
        shown: EVIDENCE_KEY,
        label: |page| page.key_evidence,
        keys: &[(EVIDENCE_KEY, Command::Evidence)],
    },
    Shortcut {
        shown: CORRECT_KEY,
        label: |page| page.key_mend,
        keys: &[(CORRECT_KEY, Command::Correct)],
    },
    Shortcut { shown: "n", label: |page| page.key_number, keys: &[("n", Command::Number)] },
    Shortcut { shown: "Ctrl + Z   Ctrl + Shift + Z", label: |page| page.key_undo, keys: &[] },
    Shortcut {
        shown: "?",
        label: |page| page.key_help,
        keys: &[("?", Command::Help), ("？", Command::Help)],
    },
    Shortcut { shown: "Esc", label: |page| page.key_escape, keys: &[] },
    Shortcut { shown: "Ctrl + Enter", label: |page| page.key_analyze, keys: &[] },
];

/// What a single key asks for.
#[must_use]
pub(crate) fn command_for(key: &str) -> Option<Command> {
    let mut keys = SHORTCUTS.iter().flat_map(|shortcut| shortcut.keys);
    keys.find(|(name, _)| *name == key).map(|(_, command)| *command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_asks_for_one_thing_and_is_in_its_line_of_the_help() {
        let mut known = Vec::new();
        for shortcut in SHORTCUTS {
            for (key, _) in shortcut.keys {
                assert!(!known.contains(key), "{key} is there twice");
                known.push(*key);
            }
            let first = shortcut.keys.first().map_or("", |(key, _)| *key);
            assert!(shortcut.shown.contains(first), "{}", shortcut.shown);
        }
        assert_eq!(command_for("】"), Some(Command::Section(1)));
        assert_eq!(command_for("Enter"), None);
    }

    #[test]
    fn hints_are_the_keys_that_are_heard() {
        for (key, command) in [
            (SEARCH_KEY, Command::Search),
            (EVIDENCE_KEY, Command::Evidence),
            (CORRECT_KEY, Command::Correct),
        ] {
            assert_eq!(command_for(key), Some(command));
        }
    }
}
