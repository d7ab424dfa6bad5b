//! Sorting with little code: the library's sorts are compiled into the wasm once for each type, 20 kB in all.

/// Sorts by a comparison that says whether its first argument comes before its second; equal items keep their order.
///
/// ```
/// let mut names = vec!["投资", "消费", "出口"];
/// goalcards::text::sort_by(&mut names, |left, right| left.len() < right.len());
/// assert_eq!(names, ["投资", "消费", "出口"]);
/// ```
pub fn sort_by<T>(items: &mut [T], mut comes_first: impl FnMut(&T, &T) -> bool) {
    let order =
        sorted_indices(items.len(), &mut |left, right| comes_first(&items[left], &items[right]));
    reorder(order, &mut |left, right| items.swap(left, right));
}

/// Moves the item at index `order[i]` to index `i`, for all of them, along one cycle of the permutation after another.
fn reorder(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut index = start;
        loop {
            let from = std::mem::replace(&mut order[index], index);
            if from == start {
                break;
            }
            swap(index, from);
            index = from;
        }
    }
}

/// The indices of `len` items in sorted order: a merge sort of runs of doubling length.
fn sorted_indices(len: usize, comes_first: &mut dyn FnMut(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut merged: Vec<usize> = Vec::with_capacity(len);
    let mut run = 1;
    while run < len {
        merged.clear();
        let mut start = 0;
        while start < len {
            let middle = (start + run).min(len);
            let end = (middle + run).min(len);
            let (mut left, mut right) = (start, middle);
            while left < middle || right < end {
                let take_right =
                    left == middle || right < end && comes_first(order[right], order[left]);
                let next = if take_right { &mut right } else { &mut left };
                merged.push(order[*next]);
                *next += 1;
            }
            start = end;
        }
        std::mem::swap(&mut order, &mut merged);
        run *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_library_and_keeps_equal_items_in_order() {
        let mut state = 7_u32;
        for len in 0..70 {
            let things: Vec<(u32, usize)> = (0..len)
                .map(|at| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 29, at)
                })
                .collect();
            let (mut own, mut library) = (things.clone(), things);
            sort_by(&mut own, |left, right| left.0 < right.0);
            library.sort_by_key(|thing| thing.0);
            assert_eq!(own, library);
        }
    }
}
