//! How similar two names are: the characters that they share in order.

use crate::text::{IntoList, count_work};

/// Longer names are compared by their last characters, this many.
const MAX_CHARS: usize = 48;

/// Twice the length of the longest common subsequence over the sum of both lengths, in hundredths: 0 to 100.
///
/// ```
/// use goalcards::pairing::similarity;
/// assert_eq!(similarity("技能人才占比", "技能人才占比"), 100);
/// assert!(similarity("高标准农田", "公办幼儿园") < 30);
/// ```
#[must_use]
pub fn similarity(left: &str, right: &str) -> u32 {
    let (left, right) = (characters(left), characters(right));
    if left.is_empty() || right.is_empty() {
        return 0;
    }
    count_work(left.len() * right.len());
    let mut row = vec![0_u32; right.len() + 1];
    for ch in &left {
        let mut diagonal = 0;
        for (at, other) in right.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if ch == other { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    let common = row.last().copied().unwrap_or(0);
    let total = u32::try_from(left.len() + right.len()).unwrap_or(u32::MAX);
    200 * common / total
}

fn characters(name: &str) -> Vec<char> {
    let kept: Vec<char> = name.chars().filter(|ch| !"“”《》（）、".contains(*ch)).into_list();
    let from = kept.len().saturating_sub(MAX_CHARS);
    kept[from..].to_vec()
}
